package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.policy.Outcome;

/** Step 2: the row of the policy that fits. Without one: no. */
final class MatrixRow {
    private MatrixRow() {}

    static Finding find(Policy policy, Facts facts) {
        Question question = facts.question();
        Situation situation = new Situation(
                facts.category(),
                question.part(),
                question.holder(),
                question.recipient(),
                question.involvement(),
                question.purpose(),
                facts.grounds());
        return policy.rowFor(situation).map(row -> byRow(facts, row)).orElseGet(() -> byDefault(facts));
    }

    private static Finding byRow(Facts facts, PolicyRow row) {
        return new Finding(
                facts,
                row.outcome(),
                row.id(),
                row.id(),
                row.covenant(),
                row.warrant().source(),
                row.grounds().restsOn(facts.grounds()),
                Set.of());
    }

    private static Finding byDefault(Facts facts) {
        return new Finding(
                facts,
                Outcome.DENY,
                "DEFAULT",
                "DEFAULT",
                CovenantClass.NONE,
                "AVG 5(1)(b): geen regel staat het toe",
                Set.of(),
                Set.of());
    }
}
