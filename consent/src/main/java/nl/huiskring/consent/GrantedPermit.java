package nl.huiskring.consent;

import java.util.Set;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;

/** The only permit there is; made by {@link DecisionPoint}, restored by {@link PermitSeal}. */
record GrantedPermit(
        ItemId item,
        Oin recipient,
        Purpose purpose,
        Outcome outcome,
        String rule,
        String source,
        Set<Obligation> obligations,
        Set<Ground> grounds,
        String policyVersion)
        implements Permit {
    GrantedPermit {
        if (outcome == Outcome.DENY || outcome == Outcome.DEFER) {
            throw new IllegalArgumentException("a refusal is not a permit");
        }
        obligations = Set.copyOf(obligations);
        grounds = Set.copyOf(grounds);
    }

    static GrantedPermit of(Request request, Decision decision) {
        return new GrantedPermit(
                request.item(),
                request.recipient(),
                request.purpose(),
                decision.outcome(),
                decision.rule(),
                decision.source(),
                decision.obligations(),
                decision.used(),
                decision.policyVersion());
    }
}
