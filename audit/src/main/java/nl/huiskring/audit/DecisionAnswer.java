package nl.huiskring.audit;

import java.util.Set;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;

/**
 * What was answered ({@code adl.core.response}). A denial is an answer, not an error.
 *
 * @param source legal source of the rule, in words
 * @param groundsUsed those the rule rested on
 * @param policyVersion hash of the policy ({@code adl.core.policies})
 */
public record DecisionAnswer(
        Outcome outcome,
        String rule,
        String source,
        Set<Obligation> obligations,
        Set<Ground> groundsUsed,
        String policyVersion) {
    public DecisionAnswer {
        obligations = Set.copyOf(obligations);
        groundsUsed = Set.copyOf(groundsUsed);
    }
}
