package nl.huiskring.consent;

import java.util.EnumSet;
import java.util.Set;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;

/**
 * What is found so far, as it goes from step to step.
 *
 * @param rule the rule that holds now
 * @param rowId the rule of the row of step 2, whatever came after
 * @param covenant what that row needs of the covenant
 * @param owed obligations that steps have added
 */
record Finding(
        Facts facts,
        Outcome outcome,
        String rule,
        String rowId,
        CovenantClass covenant,
        String source,
        Set<Ground> used,
        Set<Obligation> owed) {

    /** The same with another outcome, by another rule. */
    Finding decidedBy(String otherRule, Outcome other, String otherSource, Set<Ground> restsOn) {
        return new Finding(facts, other, otherRule, rowId, covenant, otherSource, restsOn, owed);
    }

    /** The same with one more obligation. */
    Finding owing(Obligation obligation) {
        EnumSet<Obligation> more = EnumSet.of(obligation);
        more.addAll(owed);
        return new Finding(facts, outcome, rule, rowId, covenant, source, used, more);
    }

    boolean refuses() {
        return outcome == Outcome.DENY;
    }

    boolean discloses() {
        return outcome != Outcome.DENY && outcome != Outcome.DEFER;
    }
}
