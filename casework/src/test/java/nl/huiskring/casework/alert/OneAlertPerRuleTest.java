package nl.huiskring.casework.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Story;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.alert.AlertChange.Opened;
import nl.huiskring.casework.alert.AlertChange.Raised;
import nl.huiskring.casework.alert.AlertChange.Reopened;
import nl.huiskring.casework.alert.AlertChange.Unchanged;
import nl.huiskring.casework.alert.AlertChange.Updated;
import nl.huiskring.casework.alert.AlertChange.Withdrawn;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import org.junit.jupiter.api.Test;

/** One open alert per household and rule: it rises and grows, it never repeats. */
class OneAlertPerRuleTest {
    private final AtomicLong ids = new AtomicLong();

    private List<AlertChange> look(Timeline timeline, List<OpenAlert> kept, int day) {
        List<Finding> findings = AlertRules.evaluate(timeline, Story.noon(day), Look.PROPOSED).stream()
                .filter(finding ->
                        finding.rule().equals("A01") || finding.rule().equals("A07"))
                .toList();
        return new AlertBook(timeline, () -> new AlertId(new UUID(6, ids.incrementAndGet())), Story.noon(day))
                .reconcile(kept, findings);
    }

    private static OpenAlert only(List<AlertChange> changes, Class<? extends AlertChange> type) {
        assertThat(changes).hasSize(1).first().isInstanceOf(type);
        return changes.getFirst().alert();
    }

    private static Story twoIncidents() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "RUZIE");
        story.police(10).tells(Field.INCIDENT_CLASS, "RUZIE");
        return story;
    }

    @Test
    void opensOnceAndStaysTheSameWhenNothingIsNew() {
        Story story = twoIncidents();
        OpenAlert opened = only(look(story.timeline(), List.of(), 10), Opened.class);
        OpenAlert again = only(look(story.timeline(), List.of(opened), 11), Unchanged.class);
        assertThat(again).isEqualTo(opened);
    }

    @Test
    void growsWithANewIncidentAndKeepsItsNameAndTerm() {
        Story story = twoIncidents();
        OpenAlert opened = only(look(story.timeline(), List.of(), 10), Opened.class);
        story.police(20).tells(Field.INCIDENT_CLASS, "RUZIE");
        List<AlertChange> changes = look(story.timeline(), List.of(opened), 20);
        OpenAlert updated = only(changes, Updated.class);
        assertThat(((Updated) changes.getFirst()).finding().due()).isEqualTo(opened.due());
        assertThat(updated.id()).isEqualTo(opened.id());
        assertThat(updated.due()).isEqualTo(opened.due());
        assertThat(updated.restsOn()).hasSize(6).containsAll(opened.restsOn());
    }

    @Test
    void risesInsteadOfRepeatingAndMakesItsTermShorter() {
        Story story = new Story();
        story.police(0).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        story.police(100).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        OpenAlert opened = only(look(story.timeline(), List.of(), 100), Opened.class);
        assertThat(opened.level()).isEqualTo(Level.ORANGE);
        story.police(100).tells(Field.CHILD_INJURED, "true", Story.KIND);
        List<AlertChange> changes = look(story.timeline(), List.of(opened), 100);
        OpenAlert raised = only(changes, Raised.class);
        assertThat(raised.id()).isEqualTo(opened.id());
        assertThat(raised.level()).isEqualTo(Level.RED);
        assertThat(raised.due()).isBefore(opened.due());
    }

    @Test
    void neverFallsWhileItIsOpen() {
        Story story = new Story();
        story.police(0).tells(Field.CHILD_INJURED, "true", Story.KIND);
        OpenAlert red = only(look(story.timeline(), List.of(), 0), Opened.class);
        Story later = new Story();
        later.police(0).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        later.police(300).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        OpenAlert kept = look(later.timeline(), List.of(red), 300).getFirst().alert();
        assertThat(kept.level()).isEqualTo(Level.RED);
    }

    @Test
    void staysClosedAfterAcknowledgementUntilSomethingNewHappens() {
        Story story = twoIncidents();
        OpenAlert closed =
                only(look(story.timeline(), List.of(), 10), Opened.class).acknowledged(Story.noon(11));
        only(look(story.timeline(), List.of(closed), 50), Unchanged.class);
        story.police(60).tells(Field.INCIDENT_CLASS, "RUZIE");
        OpenAlert reopened = only(look(story.timeline(), List.of(closed), 60), Reopened.class);
        assertThat(reopened.id()).isEqualTo(closed.id());
        assertThat(reopened.isOpen()).isTrue();
        assertThat(reopened.due()).isAfter(closed.due());
    }

    @Test
    void reopensOnAnOlderIncidentThatArrivesAfterTheAcknowledgement() {
        Story story = twoIncidents();
        OpenAlert closed =
                only(look(story.timeline(), List.of(), 10), Opened.class).acknowledged(Story.noon(11));
        story.police(5).tells(Field.INCIDENT_CLASS, "RUZIE");
        only(look(story.timeline(), List.of(closed), 12), Reopened.class);
    }

    @Test
    void staysClosedWhenVeiligThuisRegistersTheCaseOfAnIncidentThatWasSeen() {
        Story story = twoIncidents();
        OpenAlert closed =
                only(look(story.timeline(), List.of(), 10), Opened.class).acknowledged(Story.noon(11));
        story.melding(12).tells(Field.POLICE_REFERENCE, "PL-10");
        only(look(story.timeline(), List.of(closed), 12), Unchanged.class);
    }

    @Test
    void reopensAtAHigherLevelOnTheSameIncident() {
        Story story = new Story();
        story.police(0).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        Story.Page second = story.police(10).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        OpenAlert closed = only(
                        look(story.timeline(), List.of(), 10).stream()
                                .filter(change -> change.alert().rule().equals("A07"))
                                .toList(),
                        Opened.class)
                .acknowledged(Story.noon(11));
        second.tells(Field.CHILD_INJURED, "true", Story.KIND);
        List<AlertChange> changes = look(story.timeline(), List.of(closed), 12).stream()
                .filter(change -> change.alert().rule().equals("A07"))
                .toList();
        assertThat(only(changes, Reopened.class).level()).isEqualTo(Level.RED);
    }

    @Test
    void withdrawsWhenAnUndoneLinkTakesAnIncidentAway() {
        Story story = twoIncidents();
        OpenAlert opened = only(look(story.timeline(), List.of(), 10), Opened.class);
        Timeline undone =
                story.timeline().only(happening -> happening.happenedAt().isAfter(Story.noon(5)));
        OpenAlert withdrawn = only(look(undone, List.of(opened), 12), Withdrawn.class);
        assertThat(withdrawn.isOpen()).isFalse();
    }

    @Test
    void staysOpenWhenOnlyTimeHasPassed() {
        Story story = twoIncidents();
        OpenAlert opened = only(look(story.timeline(), List.of(), 10), Opened.class);
        assertThat(look(story.timeline(), List.of(opened), 900)).isEmpty();
    }

    @Test
    void neverHoldsTwoAlertsOfOneRuleWhateverTheOrderOfArrival() {
        Story story = twoIncidents();
        for (int day = 20; day < 120; day += 10) {
            story.police(day).tells(Field.INCIDENT_CLASS, "RUZIE");
        }
        for (long seed = 1; seed <= 5; seed++) {
            List<OpenAlert> kept = new ArrayList<>();
            List<Happening> heard = new ArrayList<>();
            for (Happening happening : shuffled(story, seed)) {
                heard.add(happening);
                Timeline known = new Timeline(Story.HOUSEHOLD, heard, Set.of());
                for (AlertChange change : look(known, kept, 130)) {
                    kept.removeIf(alert -> alert.id().equals(change.alert().id()));
                    kept.add(change.alert());
                }
            }
            assertThat(kept).as("seed %d", seed).hasSize(1);
            assertThat(kept.getFirst().restsOn()).as("seed %d", seed).hasSize(24);
        }
    }

    private static List<Happening> shuffled(Story story, long seed) {
        List<Happening> happenings = new ArrayList<>(story.happenings());
        Collections.shuffle(happenings, new Random(seed));
        return happenings;
    }

    @Test
    void refusesAnAlertOfAnotherHousehold() {
        Story story = twoIncidents();
        OpenAlert mine = only(look(story.timeline(), List.of(), 10), Opened.class);
        OpenAlert other = new OpenAlert(
                mine.id(),
                new HouseholdId(new UUID(8, 2)),
                mine.rule(),
                mine.level(),
                mine.due(),
                mine.restsOn(),
                mine.openedAt(),
                mine.acknowledgedAt());
        assertThatThrownBy(() -> look(story.timeline(), List.of(other), 10))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
