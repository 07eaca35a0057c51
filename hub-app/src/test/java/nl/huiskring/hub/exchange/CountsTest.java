package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.Node;
import org.junit.jupiter.api.Test;

/** Counts, asked for over REST by who steers and never sees a person. */
@WithRunningHub
class CountsTest {
    /** Municipalities in which no other test lets anything happen. */
    private static final String DE_WOLDEN = "1690";

    private static final String MIDDEN_DRENTHE = "1731";

    private final Circle circle = Circle.fresh();
    private final LocalDate lastMonth = Letters.today().minusMonths(1).withDayOfMonth(15);

    @Test
    void programmeOfficeGetsRoundedCountsAndNoPerson(Scene scene) throws InterruptedException {
        for (int i = 0; i < 12; i++) {
            scene.accepted(registration(DE_WOLDEN));
        }
        scene.hub().settle();

        Node answer = asked(scene.hub(), Party.PROGRAMMABUREAU);

        assertThat(number(answer, DE_WOLDEN, "politieregistraties"))
                .as("twelve, rounded to five")
                .contains("10");
        assertThat(number(answer, DE_WOLDEN, "meldingen"))
                .as("nothing was counted, which tells of nobody")
                .contains("0");
        assertThat(answer.all("tellingen").flatMap(cell -> cell.textAt("aantal").stream()))
                .as("small counts are suppressed, the rest is rounded")
                .allMatch(count -> Integer.parseInt(count) % 5 == 0 && !count.equals("5"));
        assertThat(JsonForm.text(JsonForm.members(answer)))
                .doesNotContain(circle.him().family(), circle.her().bsn(), "PL0100");
        assertThat(scene.got(Party.PROGRAMMABUREAU)).isEmpty();
        assertThat(scene.decided(Party.PROGRAMMABUREAU)).containsExactly("tellingen PERMIT R36");
        assertThat(scene.events(AuditKind.VIEW))
                .extracting(view -> view.text("what"))
                .contains("tellingen");
    }

    @Test
    void fewWhoCouldBeRecognisedAreNotCounted(Scene scene) throws InterruptedException {
        for (int i = 0; i < 7; i++) {
            scene.accepted(registration(MIDDEN_DRENTHE));
        }
        scene.hub().settle();

        assertThat(number(asked(scene.hub(), Party.PROGRAMMABUREAU), MIDDEN_DRENTHE, "politieregistraties"))
                .as("there is a cell, and no number in it")
                .isEmpty();
    }

    @Test
    void whoMayNotHaveCountsGetsNone(Scene scene) throws InterruptedException {
        Node answer = asked(scene.hub(), Party.VERSLAVINGSZORG);

        assertThat(answer.all("tellingen")).isEmpty();
        assertThat(scene.events(AuditKind.VIEW))
                .singleElement()
                .satisfies(view -> assertThat(view.text("what")).isEqualTo("tellingen"));
    }

    private Letter registration(String municipality) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(lastMonth, Letters.today()));
        return circle.inside(Letter.of(Party.POLITIE, "PolitieRegistratie")
                .daysAgo(days)
                .says("registratienummer", Letters.number("PL0100"))
                .says("incidentklasse", "RUZIE")
                .saysWhen("begin")
                .says("gemeentecode", municipality)
                .says("geweldsvorm", "PSYCHOLOGICAL"));
    }

    private Node asked(RunningHub hub, Party party) throws InterruptedException {
        LocalDate first = lastMonth.withDayOfMonth(1);
        hub.partners().of(party).askForCounts(first, first.plusMonths(1).minusDays(1));
        return hub.partners().of(party).ledger().counts().orElseThrow();
    }

    private static Optional<String> number(Node answer, String municipality, String kind) {
        List<Node> cells = answer.all("tellingen")
                .filter(cell -> cell.textAt("soort").equals(Optional.of(kind)))
                .filter(cell -> cell.textAt("gemeentecode").equals(Optional.of(municipality)))
                .toList();
        assertThat(cells).as(kind).hasSize(1);
        return cells.getFirst().textAt("aantal");
    }
}
