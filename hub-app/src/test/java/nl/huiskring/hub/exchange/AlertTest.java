package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** The alert rules: who hears that something is wrong, and how later news adds to it. */
@WithRunningHub
class AlertTest {
    private final Circle circle = Circle.fresh();

    @Test
    void repetitionRaisesTheSameSignal(Scene scene) throws InterruptedException {
        String first = Letters.number("PL0100");
        String second = Letters.number("PL0100");
        scene.plays(Letters.registration(circle, first).daysAgo(40), Letters.registration(circle, second));

        List<Delivery> got = scene.got(Party.VEILIG_THUIS);
        assertThat(got).extracting(Delivery::version).containsExactly(1, 2);
        assertThat(got)
                .extracting(Delivery::signalId)
                .containsOnly(got.getFirst().signalId());
        assertThat(got).extracting(Delivery::level).containsExactly("MELDING", "ORANGE");
        assertThat(rules(got.getFirst())).isEmpty();
        assertThat(rules(got.getLast()))
                .as("again, and the child was there again")
                .containsExactly("A01", "A07");
        assertThat(got.getLast().tree().textAt("aanleiding", "toelichting").orElseThrow())
                .startsWith("2 registraties of meldingen");
        assertThat(scene.values(Party.VEILIG_THUIS, "registratienummer")).containsExactlyInAnyOrder(first, second);
        assertThat(scene.view(Party.VEILIG_THUIS).orElseThrow().reasons())
                .extracting(reason -> reason.rule())
                .containsExactly("A01", "A07");
        assertThat(scene.got(Party.GEMEENTE)).as("no case was transferred").isEmpty();
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @Test
    void olderNewsThatComesLateCountsAsWell(Scene scene) throws InterruptedException {
        scene.plays(
                Letters.registration(circle, Letters.number("PL0100")),
                Letters.registration(circle, Letters.number("PL0100")).daysAgo(40));

        assertThat(rules(scene.lastOf(Party.VEILIG_THUIS))).contains("A01");
    }

    @Test
    void strangulationReachesVeiligThuisPoliceAndProbationAtOnce(Scene scene) throws InterruptedException {
        scene.plays(
                Letters.supervision(circle),
                Letters.registration(circle, Letters.number("PL0100")).says("wurging", "true"));

        for (Party party : new Party[] {Party.VEILIG_THUIS, Party.POLITIE, Party.RECLASSERING}) {
            assertThat(rules(scene.lastOf(party))).as("%s", party).containsExactly("A03");
            assertThat(scene.lastOf(party).level()).isEqualTo("RED");
            assertThat(scene.values(party, "wurging")).containsExactly("true");
            scene.deliveriesAreLogged(party);
        }
        assertThat(scene.lastOf(Party.VEILIG_THUIS)
                        .tree()
                        .textAt("aanleiding", "toelichting")
                        .orElseThrow())
                .as("everything it rests on is permitted, so the reason is said in words")
                .startsWith("Verwurging gemeld op");
        assertThat(scene.lastOf(Party.VEILIG_THUIS)
                        .tree()
                        .textAt("signaal", "advies")
                        .orElse(""))
                .isNotEmpty();
        assertThat(scene.heard(Party.OM)).doesNotContain("wurging");
    }

    @Test
    void breachOfABanReachesProsecutionAndPolice(Scene scene) throws InterruptedException {
        scene.plays(Letters.supervision(circle), Letters.breach(circle));

        for (Party party : new Party[] {Party.VEILIG_THUIS, Party.POLITIE, Party.OM}) {
            assertThat(rules(scene.lastOf(party))).as("%s", party).containsExactly("A05");
            assertThat(scene.got(party))
                    .extracting(Delivery::signalId)
                    .containsOnly(scene.lastOf(party).signalId());
            scene.deliveriesAreLogged(party);
        }
        assertThat(scene.view(Party.OM).orElseThrow().reasons())
                .extracting(reason -> reason.rule())
                .containsExactly("A05");
    }

    @Test
    void injuredChildReachesYouthProtectionWithTheMeasure(Scene scene) throws InterruptedException {
        scene.plays(
                Letters.childMeasure(circle),
                Letters.registration(circle, Letters.number("PL0100")).says("kindgewond", "true"));

        assertThat(rules(scene.lastOf(Party.VEILIG_THUIS))).containsExactly("A07");
        assertThat(rules(scene.lastOf(Party.JEUGDBESCHERMING))).containsExactly("A07");
        assertThat(scene.lastOf(Party.JEUGDBESCHERMING).level()).isEqualTo("RED");
        assertThat(scene.lastOf(Party.JEUGDBESCHERMING).tree().textAt("stuurgegevens", "doel"))
                .contains("P8");
        assertThat(scene.values(Party.JEUGDBESCHERMING, "kindgewond")).containsExactly("true");
        scene.deliveriesAreLogged(Party.JEUGDBESCHERMING);
    }

    @Test
    void threeWeakSignalsOfThreeOrganisationsConverge(Scene scene) throws InterruptedException {
        scene.plays(
                Letters.signal(Party.GEMEENTE, circle).daysAgo(30),
                Letters.signal(Party.WELZIJNSWERK, circle).daysAgo(20));
        assertThat(scene.got(Party.VEILIG_THUIS))
                .as("two are not enough")
                .allSatisfy(delivery -> assertThat(rules(delivery)).isEmpty());

        scene.plays(Letter.of(Party.FORENSISCHE_ZORG, "Zorgbetrokkenheid")
                .says("inzorg", "true")
                .says("zorgsignaal", "spanning loopt op")
                .about(circle.him(), "pleger")
                .ground("MELDRECHT"));

        assertThat(rules(scene.lastOf(Party.VEILIG_THUIS))).containsExactly("A09");
        assertThat(scene.lastOf(Party.VEILIG_THUIS).level()).isEqualTo("ORANGE");
        assertThat(scene.lastOf(Party.VEILIG_THUIS).values("situatie"))
                .as("what the alert rests on comes along")
                .containsExactly("geschreeuw in huis");
        scene.onlyGot(Party.VEILIG_THUIS);
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    private static List<String> rules(Delivery delivery) {
        return delivery.tree()
                .all("aanleiding")
                .flatMap(reason -> reason.textAt("regel").stream())
                .toList();
    }
}
