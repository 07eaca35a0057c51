package nl.huiskring.casework.clock;

import java.time.Instant;
import java.util.Optional;

/**
 * One clock of one case.
 *
 * @param warnAt when 80 % of the term has passed
 * @param dueAt end of the term; being done at this very moment is in time
 */
public record CaseClock(
        String caseNumber,
        ClockKind kind,
        Instant startedAt,
        Instant warnAt,
        Instant dueAt,
        Optional<Instant> stoppedAt) {

    /** Whether the work is still to be done at a moment. */
    public boolean isOpenAt(Instant now) {
        return !startedAt.isAfter(now)
                && stoppedAt.filter(at -> !at.isAfter(now)).isEmpty();
    }
}
