package nl.huiskring.console.officer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huiskring.audit.AuditCounts;
import nl.huiskring.audit.AuditCounts.RuleCount;
import nl.huiskring.model.policy.Outcome;

/** How often a rule refused, in the whole log. */
record RuleCountRow(String rule, long denied, long deferred) {

    static List<RuleCountRow> of(AuditCounts counts) {
        Map<String, Map<Outcome, Long>> byRule = counts.byRule().stream()
                .filter(count -> count.outcome() == Outcome.DENY || count.outcome() == Outcome.DEFER)
                .collect(groupingBy(
                        RuleCount::rule,
                        TreeMap::new,
                        groupingBy(RuleCount::outcome, summingLong(RuleCount::decisions))));
        return byRule.entrySet().stream()
                .map(entry -> new RuleCountRow(
                        entry.getKey(),
                        entry.getValue().getOrDefault(Outcome.DENY, 0L),
                        entry.getValue().getOrDefault(Outcome.DEFER, 0L)))
                .toList();
    }
}
