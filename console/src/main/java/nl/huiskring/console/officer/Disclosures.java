package nl.huiskring.console.officer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.DisclosureLine;

/**
 * Finds disclosures. The log is indexed by the rule of a decision, while a disclosure holds items under many rules: those are looked
 * through, a limited number at a time, and the next page goes on where the last one stopped looking.
 */
final class Disclosures {
    private static final int STEP = 250;
    private static final int STEPS = 4;

    private final AuditReader log;

    Disclosures(AuditReader log) {
        this.log = log;
    }

    LogPage<DisclosureLine> page(AuditFilter filter) {
        return filter.rule().isPresent()
                ? underRule(filter.rule().get(), filter)
                : LogPage.of(
                        log.disclosures(filter.question(Optional.empty(), AuditFilter.PAGE + 1)),
                        DisclosureLine::sequence);
    }

    private LogPage<DisclosureLine> underRule(String rule, AuditFilter filter) {
        List<DisclosureLine> found = new ArrayList<>();
        AuditFilter rest = filter;
        for (int step = 0; step < STEPS; step++) {
            List<DisclosureLine> seen = log.disclosures(rest.question(Optional.empty(), STEP));
            for (DisclosureLine line : seen) {
                if (line.items().stream().anyMatch(item -> item.rule().equals(rule))) {
                    found.add(line);
                }
                if (found.size() == AuditFilter.PAGE) {
                    return new LogPage<>(found, Optional.of(line.sequence()));
                }
            }
            if (seen.size() < STEP) {
                return new LogPage<>(found, Optional.empty());
            }
            rest = rest.before(seen.getLast().sequence());
        }
        return new LogPage<>(found, rest.before());
    }
}
