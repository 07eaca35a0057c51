package nl.huiskring.consent;

import nl.huiskring.model.policy.Outcome;

/**
 * One row of the policy: in these situations, with these grounds, this outcome.
 *
 * @param id rule id, such as R01; several rows may carry one id
 * @param place where it was written (file, table, rule number), for messages to people; no part of the policy's version
 */
public record PolicyRow(
        String id,
        String place,
        Scope scope,
        GroundCondition grounds,
        Outcome outcome,
        CovenantClass covenant,
        Warrant warrant) {

    /** Whether there is a situation that both fit. */
    boolean overlaps(PolicyRow other) {
        return scope.meets(other.scope) && grounds.canHoldTogetherWith(other.grounds);
    }

    /** One text for rows that say the same. */
    String canonical() {
        return String.join(
                "|", id, scope.canonical(), grounds.canonical(), outcome.name(), covenant.word(), warrant.canonical());
    }
}
