package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;

/**
 * Step 4: the covenant. What rests on agreement stops when the agreement is not in force; a statutory duty does not wait for a
 * signature, but the privacy officer hears of it.
 */
final class CovenantStep {
    private CovenantStep() {}

    static Finding require(Finding finding) {
        if (finding.facts().question().covenant() == CovenantState.SIGNED || finding.refuses()) {
            return finding;
        }
        return switch (finding.covenant()) {
            case NONE -> finding;
            case LAWFUL -> finding.owing(Obligation.COVENANT_ALARM);
            case REQUIRED ->
                finding.decidedBy("COVENANT", Outcome.DENY, "geen geldig convenant tussen de partijen", Set.of());
        };
    }
}
