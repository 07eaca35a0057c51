package nl.huiskring.consent;

import java.util.EnumSet;
import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Regime;

/**
 * Step 3, R09: the age of police data (Wpg 8 and 14). It only lowers. Open for a year; then a person at the police weighs; past
 * five years the data is gone. A year ends on the same day of the year, for 29 February on the 28th.
 */
final class PoliceDataAge {
    private static final String RULE = "R09";
    private static final int OPEN_YEARS = 1;
    private static final int YEARS_TO_REMOVAL = 5;

    private PoliceDataAge() {}

    static Finding lower(Finding finding) {
        if (isPastRemoval(finding.facts()) && !finding.refuses()) {
            return finding.decidedBy(RULE, Outcome.DENY, "Wpg 8 en 14: politiegegeven ouder dan vijf jaar", Set.of());
        }
        return isPastOpenYear(finding.facts()) ? weighed(finding) : finding;
    }

    /** Whether it is police data older than five years, asked by anybody but the privacy officer. */
    static boolean isPastRemoval(Facts facts) {
        return isPoliceData(facts) && isOlderThan(facts, YEARS_TO_REMOVAL);
    }

    private static boolean isPastOpenYear(Facts facts) {
        boolean alarm =
                facts.question().recipient() == PartnerKind.POLITIE_MELDKAMER && facts.has(Ground.ALARM_PRESSED);
        return isPoliceData(facts) && isOlderThan(facts, OPEN_YEARS) && !alarm;
    }

    private static Finding weighed(Finding finding) {
        boolean released = finding.facts().has(Ground.RELEASED_BY_HOLDER);
        Outcome atMost = released ? Outcome.PERMIT_MASKED : Outcome.DEFER;
        if (atMost.compareTo(finding.outcome()) >= 0) {
            return finding;
        }
        EnumSet<Ground> used = EnumSet.noneOf(Ground.class);
        used.addAll(finding.used());
        if (released) {
            used.add(Ground.RELEASED_BY_HOLDER);
        }
        return finding.decidedBy(RULE, atMost, "Wpg 8: politiegegeven ouder dan een jaar", used);
    }

    private static boolean isPoliceData(Facts facts) {
        return facts.question().regime() == Regime.WPG && facts.question().recipient() != PartnerKind.PRIVACY_OFFICER;
    }

    private static boolean isOlderThan(Facts facts, int years) {
        Question question = facts.question();
        return question.at().isAfter(question.recordedOn().plusYears(years));
    }
}
