package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** What probation (SOAP) and the public prosecution (JMS) tell. */
@WithRunningHub
class ExchangeJusticeTest {
    private final Circle circle = Circle.fresh();

    @Test
    void supervisionShowsItsConditionsAndKeepsItsFile(Scene scene) throws InterruptedException {
        scene.plays(Letters.supervision(circle));

        for (Party party : new Party[] {Party.VEILIG_THUIS, Party.POLITIE, Party.OM}) {
            assertThat(scene.values(party, "voorwaarde")).containsExactly("CONTACTVERBOD");
            assertThat(scene.heard(party)).doesNotContain("schulden");
            assertThat(scene.shown(party, "voorwaarde")).containsExactly("CONTACTVERBOD");
            assertThat(scene.seen(party)).doesNotContain("schulden");
            scene.deliveriesAreLogged(party);
        }
        scene.onlyGot(Party.VEILIG_THUIS, Party.POLITIE, Party.OM);
        assertThat(scene.values(Party.VEILIG_THUIS, "risicoscore")).containsExactly("B-SAFER hoog");
        assertThat(scene.fields(Party.OM)).doesNotContain("risicoscore");
        assertThat(scene.decided(Party.VEILIG_THUIS))
                .contains("voorwaarde PERMIT_MASKED R12", "verslag DENY R12", "risicoscore PERMIT R32");
        assertThat(scene.decided(Party.OM)).contains("voorwaarde PERMIT R11", "risicoscore DENY DEFAULT");
    }

    @Test
    void prosecutionGetsTheBreachOnItsQueue(Scene scene) throws InterruptedException {
        scene.plays(Letters.breach(circle));

        assertThat(scene.values(Party.OM, "overtreding")).containsExactly("CONTACTVERBOD");
        assertThat(scene.lastOf(Party.OM).level()).isEqualTo("RED");
        assertThat(scene.lastOf(Party.OM).tree().textAt("stuurgegevens", "doel"))
                .contains("P6");
        assertThat(scene.heard(Party.OM)).doesNotContain("besproken met toezichthouder");
        assertThat(scene.values(Party.POLITIE, "overtreding")).containsExactly("CONTACTVERBOD");
        assertThat(scene.shown(Party.OM, "overtreding")).containsExactly("CONTACTVERBOD");
        assertThat(scene.decided(Party.OM)).contains("overtreding PERMIT R11");
        scene.deliveriesAreLogged(Party.OM);
    }

    @Test
    void measureGoesAndTheFileStays(Scene scene) throws InterruptedException {
        scene.plays(Letters.supervision(circle), Letters.criminalMeasure(circle));

        for (Party party : new Party[] {Party.VEILIG_THUIS, Party.POLITIE, Party.RECLASSERING}) {
            assertThat(scene.values(party, "maatregel")).containsExactly("GEDRAGSAANWIJZING");
            assertThat(scene.fields(party)).doesNotContain("parketnummer", "wetsartikel", "vervolgingsbeslissing");
            assertThat(scene.seen(party)).doesNotContain("18-123456-26");
            assertThat(scene.decided(party)).contains("maatregel PERMIT R10", "parketnummer DENY R10");
            scene.deliveriesAreLogged(party);
        }
    }

    @Test
    void measureOfSomebodyElsesClientStaysAway(Scene scene) throws InterruptedException {
        scene.plays(Letters.criminalMeasure(circle));

        assertThat(scene.got(Party.RECLASSERING)).isEmpty();
        assertThat(scene.disclosed(Party.RECLASSERING)).isEmpty();
        scene.onlyGot(Party.VEILIG_THUIS, Party.POLITIE);
    }
}
