package nl.huiskring.casework.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How a clock stands at a moment. */
    public enum State {
        RUNNING,
        /** 80 % of the term has passed. */
        WARNING,
        /** The term is over and it is not done. */
        BREACHED,
        /** Done in time. */
        MET,
        /** Done, but too late. */
        MET_LATE
    }

    public State stateAt(Instant now) {
        if (stoppedAt.isPresent() && !stoppedAt.get().isAfter(now)) {
            return stoppedAt.get().isAfter(dueAt) ? State.MET_LATE : State.MET;
        }
        if (now.isAfter(dueAt)) {
            return State.BREACHED;
        }
        return now.isBefore(warnAt) ? State.RUNNING : State.WARNING;
    }

    /** Whether the work is still to be done at a moment. */
    public boolean isOpenAt(Instant now) {
        return !startedAt.isAfter(now)
                && stoppedAt.filter(at -> !at.isAfter(now)).isEmpty();
    }

    /** When to look again: the next moment at which the state changes by itself. */
    public Optional<Instant> nextChangeAfter(Instant now) {
        if (!isOpenAt(now)) {
            return Optional.empty();
        }
        return Stream.of(warnAt, dueAt.plusNanos(1)).filter(now::isBefore).findFirst();
    }
}
