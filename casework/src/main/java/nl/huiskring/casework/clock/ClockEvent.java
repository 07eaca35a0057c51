package nl.huiskring.casework.clock;

import java.time.Instant;

/** What makes a clock of a case go, stop or last longer. */
public sealed interface ClockEvent {
    String caseNumber();

    ClockKind kind();

    Instant at();

    /** The term begins. */
    record Started(String caseNumber, ClockKind kind, Instant at) implements ClockEvent {}

    /** What had to be done was done. */
    record Stopped(String caseNumber, ClockKind kind, Instant at) implements ClockEvent {}

    /**
     * A named person made the term two weeks longer for the sake of safety. Each further step needs a decision of its own, so
     * a postponement that is not renewed runs out.
     */
    record Postponed(String caseNumber, ClockKind kind, Instant at, String by, String reason) implements ClockEvent {
        public Postponed {
            if (kind != ClockKind.INFORMING) {
                throw new IllegalArgumentException("only informing the persons concerned can be postponed");
            }
            if (by.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a postponement names who decided it and why");
            }
        }
    }
}
