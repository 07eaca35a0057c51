package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;

/**
 * Step 5, R38: emergency access by police or Veilig Thuis in acute danger. It opens a refusal once, masked, and somebody else
 * reviews it. Content of care at most goes to a person at the holder; the absolute rows and removed police data stay shut.
 */
final class BreakGlass {
    private static final Set<String> ABSOLUTE_ROWS = Set.of("R22", "R27", "R28", "R29", "R33", "R37");
    private static final Set<PartnerKind> MAY_BREAK = Set.of(PartnerKind.POLITIE, PartnerKind.VEILIG_THUIS);
    private static final Set<Category> CARE = Set.of(Category.D13, Category.D14, Category.D15);

    private BreakGlass() {}

    static Finding open(Finding finding) {
        if (finding.discloses() || !isBroken(finding.facts()) || staysShut(finding)) {
            return finding;
        }
        Outcome opened = CARE.contains(finding.facts().category()) ? Outcome.DEFER : Outcome.PERMIT_MASKED;
        return finding.decidedBy("R38", opened, "AVG 6(1)(d) en 9(2)(c): noodtoegang", Set.of(Ground.BREAK_GLASS))
                .owing(Obligation.REVIEW);
    }

    private static boolean isBroken(Facts facts) {
        return facts.has(Ground.BREAK_GLASS)
                && MAY_BREAK.contains(facts.question().recipient())
                && facts.question().purpose() == Purpose.P1;
    }

    private static boolean staysShut(Finding finding) {
        return ABSOLUTE_ROWS.contains(finding.rowId()) || PoliceDataAge.isPastRemoval(finding.facts());
    }
}
