package nl.huiskring.adapters.policy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.consent.Decision;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;

/**
 * What a vignette expects.
 *
 * @param rule the rule that must be named, if it matters
 * @param obligations must be among those of the decision
 */
record Expectation(Outcome outcome, Optional<String> rule, Set<Obligation> obligations) {

    /** What is wrong with this decision, in words; empty when it is as expected. */
    String differenceFrom(Decision actual) {
        if (actual.outcome() != outcome) {
            return " (another outcome)";
        }
        if (rule.isPresent() && !rule.get().equals(actual.rule())) {
            return " (expected rule " + rule.get() + ")";
        }
        EnumSet<Obligation> missing = EnumSet.noneOf(Obligation.class);
        missing.addAll(obligations);
        missing.removeAll(actual.obligations());
        return missing.isEmpty() ? "" : " (without " + missing + ")";
    }
}
