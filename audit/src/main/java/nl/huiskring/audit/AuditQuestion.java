package nl.huiskring.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Outcome;

/**
 * Which lines of the log. The answer comes newest first; the next page starts before the last line of this one.
 *
 * @param from earliest moment, included
 * @param until latest moment, not included
 * @param recipient to whom, or from whom for messages
 * @param outcomes none means all
 * @param before only lines before this one in the log
 * @param limit at most so many lines
 */
public record AuditQuestion(
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Oin> recipient,
        Optional<String> rule,
        Set<Outcome> outcomes,
        Optional<HouseholdId> household,
        Optional<InteractionId> interaction,
        Optional<Long> before,
        int limit) {
    /** More than this on one page serves nobody, and would let one question read the whole log into memory. */
    public static final int MAX_LIMIT = 1000;

    private static final int DEFAULT_LIMIT = 50;

    public AuditQuestion {
        outcomes = Set.copyOf(outcomes);
        limit = Math.clamp(limit, 1, MAX_LIMIT);
    }

    /** The newest lines. */
    public static AuditQuestion newest() {
        return new AuditQuestion(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_LIMIT);
    }

    public AuditQuestion between(Instant start, Instant end) {
        return new AuditQuestion(
                Optional.of(start), Optional.of(end), recipient, rule, outcomes, household, interaction, before, limit);
    }

    public AuditQuestion with(Oin partner) {
        return new AuditQuestion(
                from, until, Optional.of(partner), rule, outcomes, household, interaction, before, limit);
    }

    public AuditQuestion underRule(String ruleId) {
        return new AuditQuestion(
                from, until, recipient, Optional.of(ruleId), outcomes, household, interaction, before, limit);
    }

    public AuditQuestion withOutcome(Outcome... some) {
        return new AuditQuestion(from, until, recipient, rule, Set.of(some), household, interaction, before, limit);
    }

    public AuditQuestion about(HouseholdId one) {
        return new AuditQuestion(from, until, recipient, rule, outcomes, Optional.of(one), interaction, before, limit);
    }

    public AuditQuestion of(InteractionId one) {
        return new AuditQuestion(from, until, recipient, rule, outcomes, household, Optional.of(one), before, limit);
    }

    public AuditQuestion before(long sequence) {
        return new AuditQuestion(
                from, until, recipient, rule, outcomes, household, interaction, Optional.of(sequence), limit);
    }

    public AuditQuestion atMost(int lines) {
        return new AuditQuestion(from, until, recipient, rule, outcomes, household, interaction, before, lines);
    }
}
