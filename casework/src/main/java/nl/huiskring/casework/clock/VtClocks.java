package nl.huiskring.casework.clock;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.clock.ClockEvent.Postponed;
import nl.huiskring.casework.clock.ClockEvent.Started;
import nl.huiskring.casework.clock.ClockEvent.Stopped;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;

/** The clocks of Veilig Thuis, computed from events alone: the order in which these become known changes nothing. */
public final class VtClocks {
    private static final int POSTPONED_WEEKS = 2;

    /** Status codes after which nothing is left to investigate: transferred, closed, wrongly addressed. */
    private static final Set<String> FINAL = Set.of("VT-00", "VT-01-02", "VT-01-03", "VT-02", "VT-03", "VT-99");

    /** Next steps stay with Veilig Thuis. */
    private static final String INVESTIGATES = "VT-01-01";

    private VtClocks() {}

    /**
     * What the messages of Veilig Thuis say about its clocks. That the persons were informed, or that this was postponed, is
     * not in any message; the caller adds those events.
     */
    public static List<ClockEvent> eventsOf(Timeline timeline) {
        return timeline.stream().flatMap(VtClocks::eventsOf).toList();
    }

    /** One clock for each case and kind that was started, in the order of their ends. */
    public static List<CaseClock> run(List<ClockEvent> events, WorkingDays calendar) {
        Map<String, List<ClockEvent>> perClock = events.stream()
                .collect(groupingBy(event -> event.kind() + " " + event.caseNumber(), TreeMap::new, toList()));
        return perClock.values().stream()
                .flatMap(ofOneClock -> clock(ofOneClock, calendar).stream())
                .sorted(Comparator.comparing(CaseClock::dueAt))
                .toList();
    }

    /** Whether one of the cases on the timeline is in investigation: the purpose is then P3 rather than P2. */
    public static boolean inInvestigation(Timeline timeline, Instant now, WorkingDays calendar) {
        return run(eventsOf(timeline), calendar).stream()
                .anyMatch(clock -> clock.kind() == ClockKind.INVESTIGATION && clock.isOpenAt(now));
    }

    private static Stream<ClockEvent> eventsOf(Happening happening) {
        Optional<String> number =
                happening.first(Field.CASE_NUMBER).map(told -> told.value().strip());
        return number.stream().flatMap(known -> eventsOf(happening, known));
    }

    private static Stream<ClockEvent> eventsOf(Happening happening, String caseNumber) {
        Instant at = happening.happenedAt();
        List<ClockEvent> events = new ArrayList<>();
        if (happening.type() == MessageType.MELDING) {
            events.add(new Started(caseNumber, ClockKind.SAFETY_ASSESSMENT, at));
            events.add(new Started(caseNumber, ClockKind.INFORMING, at));
        }
        if (happening.type() == MessageType.VEILIGHEIDSBEOORDELING) {
            events.add(new Stopped(caseNumber, ClockKind.SAFETY_ASSESSMENT, at));
        }
        Optional<String> status = happening.first(Field.STATUS_CODE).map(told -> told.value());
        if (status.filter(INVESTIGATES::equals).isPresent()) {
            events.add(new Started(caseNumber, ClockKind.INVESTIGATION, at));
        }
        if (status.filter(FINAL::contains).isPresent() || happening.type() == MessageType.OVERDRACHT) {
            events.add(new Stopped(caseNumber, ClockKind.INVESTIGATION, at));
        }
        return events.stream();
    }

    private static Optional<CaseClock> clock(List<ClockEvent> events, WorkingDays calendar) {
        return earliest(events, Started.class).map(start -> clock(start, events, calendar));
    }

    private static CaseClock clock(ClockEvent start, List<ClockEvent> events, WorkingDays calendar) {
        Term term = start.kind().term();
        Instant end = term.endFrom(start.at(), calendar);
        long steps =
                events.stream().filter(Postponed.class::isInstance).distinct().count();
        Instant due =
                steps == 0 ? end : new Term.InWeeks(Math.toIntExact(steps) * POSTPONED_WEEKS).endFrom(end, calendar);
        Instant warn = steps == 0 ? term.warningFrom(start.at(), calendar) : Term.eightyPercent(start.at(), due);
        Optional<Instant> stopped = stop(start, events).map(ClockEvent::at);
        return new CaseClock(start.caseNumber(), start.kind(), start.at(), warn, due, stopped);
    }

    /** An investigation can follow an earlier closing of the case; that closing does not stop it. */
    private static Optional<ClockEvent> stop(ClockEvent start, List<ClockEvent> events) {
        boolean laterOnly = start.kind() == ClockKind.INVESTIGATION;
        return earliest(
                events.stream()
                        .filter(event -> !laterOnly || !event.at().isBefore(start.at()))
                        .toList(),
                Stopped.class);
    }

    private static Optional<ClockEvent> earliest(List<ClockEvent> events, Class<? extends ClockEvent> type) {
        return events.stream().filter(type::isInstance).min(Comparator.comparing(ClockEvent::at));
    }
}
