package nl.huiskring.casework.clock;

import java.time.Duration;
import java.time.Instant;
import nl.huiskring.casework.DutchTime;

/** How long something may take. */
public sealed interface Term {
    /** A number of working days, such as the five of the safety assessment. */
    record InWorkingDays(int days) implements Term {}

    /** A number of weeks, ending at the same time of the same day of the week. */
    record InWeeks(int weeks) implements Term {}

    /** When a term that starts at this moment ends. */
    default Instant endFrom(Instant start, WorkingDays calendar) {
        return switch (this) {
            case InWorkingDays term -> calendar.after(start, term.days());
            case InWeeks term ->
                start.atZone(DutchTime.ZONE).plusWeeks(term.weeks()).toInstant();
        };
    }

    /** When 80 % of the term has passed and the owner is warned; of a term in working days, the end of the last whole day. */
    default Instant warningFrom(Instant start, WorkingDays calendar) {
        return switch (this) {
            case InWorkingDays term -> calendar.after(start, Math.max(1, term.days() * 4 / 5));
            case InWeeks term -> eightyPercent(start, term.endFrom(start, calendar));
        };
    }

    /** The moment at which 80 % of a span has passed. */
    static Instant eightyPercent(Instant start, Instant end) {
        return start.plus(Duration.between(start, end).multipliedBy(4).dividedBy(5));
    }
}
