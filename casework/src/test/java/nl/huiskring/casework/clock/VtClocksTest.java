package nl.huiskring.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.huiskring.casework.Story;
import nl.huiskring.casework.clock.ClockEvent.Postponed;
import nl.huiskring.casework.clock.ClockEvent.Started;
import nl.huiskring.casework.clock.ClockEvent.Stopped;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.Test;

/** The statutory clocks of Veilig Thuis. Day 0 is Monday 5 January 2026, noon. */
class VtClocksTest {
    private static CaseClock only(ClockKind kind, List<ClockEvent> events) {
        List<CaseClock> clocks = VtClocks.run(events, WorkingDays.USUAL).stream()
                .filter(clock -> clock.kind() == kind)
                .toList();
        assertThat(clocks).hasSize(1);
        return clocks.getFirst();
    }

    private static Story.Page assessment(Story story, int day, String caseNumber, String status) {
        return story.page(MessageType.VEILIGHEIDSBEOORDELING, PartnerKind.VEILIG_THUIS, day)
                .tells(Field.CASE_NUMBER, caseNumber)
                .tells(Field.SAFETY_OUTCOME, "STRUCTUREEL_ONVEILIG")
                .tells(Field.STATUS_CODE, status);
    }

    @Test
    void aReportStartsTheAssessmentAndTheInforming() {
        Story story = new Story();
        story.melding(0);
        List<CaseClock> clocks = VtClocks.run(VtClocks.eventsOf(story.timeline()), WorkingDays.USUAL);
        assertThat(clocks)
                .extracting(CaseClock::kind)
                .containsExactly(ClockKind.SAFETY_ASSESSMENT, ClockKind.INFORMING);
        assertThat(clocks.getFirst().dueAt()).isEqualTo(Instant.parse("2026-01-12T16:00:00Z"));
        assertThat(clocks.getLast().dueAt()).isEqualTo(Story.noon(28));
    }

    @Test
    void warnsAfterFourOfFiveWorkingDaysAndIsDueAfterTheFifth() {
        Story story = new Story();
        story.melding(0);
        CaseClock clock = only(ClockKind.SAFETY_ASSESSMENT, VtClocks.eventsOf(story.timeline()));
        assertThat(clock.warnAt()).isEqualTo(Instant.parse("2026-01-09T16:00:00Z"));
        assertThat(clock.dueAt()).isEqualTo(Instant.parse("2026-01-12T16:00:00Z"));
        assertThat(clock.isOpenAt(Instant.parse("2026-02-12T16:00:00Z")))
                .as("a term that is over leaves the work to be done")
                .isTrue();
    }

    @Test
    void anAssessmentEndsTheClockInTimeOrLate() {
        Story inTime = new Story();
        inTime.melding(0);
        assessment(inTime, 4, "VT-0", "VT-01-03");
        assertThat(only(ClockKind.SAFETY_ASSESSMENT, VtClocks.eventsOf(inTime.timeline()))
                        .isOpenAt(Story.noon(100)))
                .isFalse();
        Story late = new Story();
        late.melding(0);
        assessment(late, 8, "VT-0", "VT-01-03");
        CaseClock clock = only(ClockKind.SAFETY_ASSESSMENT, VtClocks.eventsOf(late.timeline()));
        assertThat(clock.isOpenAt(Story.noon(7).plusSeconds(86_000))).isTrue();
        assertThat(clock.isOpenAt(Story.noon(8))).isFalse();
        assertThat(clock.stoppedAt().orElseThrow()).isAfter(clock.dueAt());
    }

    @Test
    void anAssessmentOfAnotherCaseStopsNothing() {
        Story story = new Story();
        story.melding(0);
        assessment(story, 4, "VT-other", "VT-01-03");
        assertThat(only(ClockKind.SAFETY_ASSESSMENT, VtClocks.eventsOf(story.timeline()))
                        .stoppedAt())
                .isEmpty();
    }

    @Test
    void aDecisionToStayStartsTenWeeksOfInvestigationUntilTheTransfer() {
        Story story = new Story();
        story.melding(0);
        assessment(story, 4, "VT-0", "VT-01-01");
        assertThat(VtClocks.inInvestigation(story.timeline(), Story.noon(3), WorkingDays.USUAL))
                .isFalse();
        assertThat(VtClocks.inInvestigation(story.timeline(), Story.noon(5), WorkingDays.USUAL))
                .isTrue();
        CaseClock clock = only(ClockKind.INVESTIGATION, VtClocks.eventsOf(story.timeline()));
        assertThat(clock.warnAt()).isEqualTo(Story.noon(4 + 56));
        story.page(MessageType.OVERDRACHT, PartnerKind.VEILIG_THUIS, 40).tells(Field.CASE_NUMBER, "VT-0");
        assertThat(VtClocks.inInvestigation(story.timeline(), Story.noon(41), WorkingDays.USUAL))
                .isFalse();
        assertThat(only(ClockKind.INVESTIGATION, VtClocks.eventsOf(story.timeline()))
                        .isOpenAt(Story.noon(41)))
                .isFalse();
    }

    @Test
    void tenWeeksKeepTheTimeOfDayWhenTheClocksGoForward() {
        CaseClock clock =
                only(ClockKind.INVESTIGATION, List.of(new Started("VT-0", ClockKind.INVESTIGATION, Story.noon(30))));
        assertThat(clock.dueAt()).isEqualTo(Story.noon(100));
    }

    @Test
    void anInvestigationAfterAnEarlierClosingRuns() {
        Story story = new Story();
        assessment(story, 4, "VT-0", "VT-03");
        assessment(story, 20, "VT-0", "VT-01-01");
        assertThat(VtClocks.inInvestigation(story.timeline(), Story.noon(21), WorkingDays.USUAL))
                .isTrue();
    }

    @Test
    void informingIsPostponedByTwoWeeksEachTime() {
        List<ClockEvent> events = new ArrayList<>(List.of(
                new Started("VT-0", ClockKind.INFORMING, Story.noon(0)),
                new Postponed("VT-0", ClockKind.INFORMING, Story.noon(20), "A. de Wit", "nog onveilig"),
                new Postponed("VT-0", ClockKind.INFORMING, Story.noon(40), "A. de Wit", "nog onveilig"),
                new Stopped("VT-0", ClockKind.INFORMING, Story.noon(56))));
        CaseClock clock = only(ClockKind.INFORMING, events);
        assertThat(clock.dueAt()).isEqualTo(Story.noon(56));
        assertThat(clock.stoppedAt()).contains(clock.dueAt());
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(events, new Random(seed));
            assertThat(only(ClockKind.INFORMING, events)).as("seed %d", seed).isEqualTo(clock);
        }
    }

    @Test
    void refusesToPostponeWithoutReasonOrAnotherClock() {
        assertThatThrownBy(() -> new Postponed("VT-0", ClockKind.INFORMING, Story.noon(20), "A. de Wit", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Postponed("VT-0", ClockKind.SAFETY_ASSESSMENT, Story.noon(2), "A. de Wit", "druk"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
