package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** What to do next and by when, as the recipients read it in their signal and on the screen. */
@WithRunningHub
class WhatToDoTest {
    private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

    private final Circle circle = Circle.fresh();
    private final String number = Letters.number("PL0100");

    @Test
    void weaponIsToBeActedOnWithinFourHoursByVeiligThuisPoliceAndProbation(Scene scene) throws InterruptedException {
        scene.plays(Letters.supervision(circle));
        Instant before = now();
        scene.plays(Letters.registration(circle, number).says("wapen", "true"));
        Instant after = now();

        for (Party party : new Party[] {Party.VEILIG_THUIS, Party.POLITIE, Party.RECLASSERING}) {
            Delivery got = scene.lastOf(party);
            assertThat(got.tree().textAt("aanleiding", "regel")).as("%s", party).contains("A04");
            assertThat(got.level()).isEqualTo("RED");
            assertThat(due(got))
                    .as("%s", party)
                    .isBetween(
                            before.plus(Duration.ofHours(4)).truncatedTo(ChronoUnit.SECONDS),
                            after.plus(Duration.ofHours(4)));
            assertThat(advice(got)).as("%s", party).isNotBlank();
            Heading shown = scene.view(party).orElseThrow().heading();
            assertThat(shown.level()).isEqualTo(Heading.Level.RED);
            assertThat(scene.values(party, "wapen")).containsExactly("true");
            scene.deliveriesAreLogged(party);
        }
        assertThat(scene.view(Party.VEILIG_THUIS).orElseThrow().nextStep())
                .isEqualTo(advice(scene.lastOf(Party.VEILIG_THUIS)));
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("wapen PERMIT R01");
        assertThat(scene.decided(Party.RECLASSERING)).contains("wapen PERMIT R04");
        scene.onlyGot(Party.VEILIG_THUIS, Party.POLITIE, Party.RECLASSERING, Party.OM);
    }

    @Test
    void deathThreatFiresTheSameRule(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, number).says("doodsbedreiging", "true"));

        assertThat(scene.lastOf(Party.VEILIG_THUIS).tree().textAt("aanleiding", "regel"))
                .contains("A04");
        assertThat(scene.lastOf(Party.VEILIG_THUIS)
                        .tree()
                        .textAt("aanleiding", "toelichting")
                        .orElseThrow())
                .startsWith("Incident met een bedreiging met de dood");
    }

    @Test
    void reportIsToBeAssessedInFiveWorkingDays(Scene scene) throws InterruptedException {
        Instant before = now();
        scene.plays(Letters.registration(circle, number));

        Delivery got = scene.lastOf(Party.VEILIG_THUIS);
        assertThat(got.level()).isEqualTo("MELDING");
        ZonedDateTime due = due(got).atZone(DUTCH);
        assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(17, 0));
        assertThat(due.getDayOfWeek().getValue()).as("a working day").isLessThan(6);
        assertThat(ChronoUnit.DAYS.between(before.atZone(DUTCH).toLocalDate(), due.toLocalDate()))
                .as("a week, or longer where there are holidays")
                .isBetween(7L, 14L);
        assertThat(advice(got)).isEqualTo("Beoordeel de veiligheid en leg het besluit vast.");
        assertThat(scene.view(Party.VEILIG_THUIS).orElseThrow().heading().due()).isEqualTo(due(got));
    }

    /** The alert of a strangulation is offered to the carer (P10), but it rests on police facts that he may not have. */
    @Test
    void carerHearsOfAStrangulationOnlyWhatVeiligThuisTellsHimForSafety(Scene scene) throws InterruptedException {
        scene.plays(Letters.care(circle), Letters.registration(circle, number).says("wurging", "true"));

        assertThat(scene.got(Party.VERSLAVINGSZORG)).isEmpty();
        assertThat(scene.disclosed(Party.VERSLAVINGSZORG)).isEmpty();
        assertThat(scene.decided(Party.VERSLAVINGSZORG)).contains("wurging DENY DEFAULT");

        scene.plays(Letters.assessment(circle, Letters.number("VT")));

        Delivery got = scene.lastOf(Party.VERSLAVINGSZORG);
        assertThat(got.tree().textAt("stuurgegevens", "doel")).contains("P10");
        assertThat(got.values("veiligheidsbericht")).containsExactly("niet alleen aanbellen");
        assertThat(scene.heard(Party.VERSLAVINGSZORG)).doesNotContain("wurging", "Verwurging", number);
        assertThat(scene.seen(Party.VERSLAVINGSZORG)).doesNotContain("wurging", "Verwurging", number);
        assertThat(scene.decided(Party.VERSLAVINGSZORG)).contains("veiligheidsbericht PERMIT_MASKED R49");
        scene.deliveriesAreLogged(Party.VERSLAVINGSZORG);
    }

    private static Instant now() {
        return Instant.now(Clock.systemUTC());
    }

    private static Instant due(Delivery delivery) {
        return Instant.parse(delivery.tree().textAt("signaal", "uiterlijk").orElseThrow());
    }

    private static String advice(Delivery delivery) {
        return delivery.tree().textAt("signaal", "advies").orElseThrow();
    }
}
