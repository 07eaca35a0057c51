package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;

/**
 * What was decided, and why.
 *
 * @param rule id of the row or step that decided: R01 and further, OWN, COVENANT, DEFAULT or ERROR
 * @param used the grounds it rests on
 * @param source the legal source in words
 * @param policyVersion hash of the policy that decided, see {@link Policy#version()}
 */
public record Decision(
        Outcome outcome,
        String rule,
        Set<Obligation> obligations,
        Set<Ground> used,
        String source,
        String policyVersion) {
    public Decision {
        obligations = Set.copyOf(obligations);
        used = Set.copyOf(used);
    }

    /** Whether something may be told, be it only whom to ask. */
    public boolean discloses() {
        return switch (outcome) {
            case DENY, DEFER -> false;
            case SIGNAL_ONLY, PERMIT_MASKED, PERMIT -> true;
        };
    }
}
