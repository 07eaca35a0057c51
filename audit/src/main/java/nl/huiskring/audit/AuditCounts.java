package nl.huiskring.audit;

import java.util.List;
import java.util.Map;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Outcome;

/**
 * The log in numbers.
 *
 * @param lines in the log
 * @param staged accepted, but not yet in the log
 * @param byKind lines of each kind that occurs
 * @param byRule decisions of each rule and outcome, by rule
 * @param byRecipient deliveries disclosed to each recipient
 */
public record AuditCounts(
        long lines, long staged, Map<AuditKind, Long> byKind, List<RuleCount> byRule, Map<Oin, Long> byRecipient) {
    public AuditCounts {
        byKind = Map.copyOf(byKind);
        byRule = List.copyOf(byRule);
        byRecipient = Map.copyOf(byRecipient);
    }

    /** How often a rule came to an outcome. */
    public record RuleCount(String rule, Outcome outcome, long decisions) {}

    public long of(AuditKind kind) {
        return byKind.getOrDefault(kind, 0L);
    }
}
