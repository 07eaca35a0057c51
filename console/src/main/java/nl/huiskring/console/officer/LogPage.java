package nl.huiskring.console.officer;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One page of lines of the log, newest first.
 *
 * @param older before which line the next page begins; empty on the last page
 */
record LogPage<T>(List<T> lines, Optional<Long> older) {
    LogPage {
        lines = List.copyOf(lines);
    }

    /** A page from an answer that was asked for one line more than fits. */
    static <T> LogPage<T> of(List<T> answer, ToLongFunction<T> sequence) {
        if (answer.size() <= AuditFilter.PAGE) {
            return new LogPage<>(answer, Optional.empty());
        }
        List<T> lines = answer.subList(0, AuditFilter.PAGE);
        return new LogPage<>(lines, Optional.of(sequence.applyAsLong(lines.getLast())));
    }
}
