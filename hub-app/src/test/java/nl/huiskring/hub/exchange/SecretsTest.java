package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.Somebody;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worst failure: a place or a reporter becomes known to somebody who may not know. */
@WithRunningHub
class SecretsTest {
    private final Circle before = Circle.fresh();
    private final Somebody.Home hiding = Somebody.Home.fresh();
    private final Circle circle = new Circle(
            before.him(), before.her().movedTo(hiding), before.child().movedTo(hiding));
    private final String caseNumber = Letters.number("VT");

    @ParameterizedTest
    @ValueSource(strings = {"GEHEIM_ADRES", "OPVANG"})
    void hidingPlaceReachesNobodyWhoMayNotKnow(String shield, Scene scene) throws InterruptedException {
        String gemeente = scene.hub().partners().oin(Party.GEMEENTE).value();
        scene.plays(
                Letters.supervision(before),
                Letters.childMeasure(before),
                Letters.care(before).ground("MELDRECHT"),
                Letters.report(before, caseNumber),
                hidden(Letters.incident(Letters.number("PL0100")), shield)
                        .says("wurging", "true")
                        .says("kindgewond", "true")
                        .says(
                                "verhaal",
                                "Zij verblijft nu aan de " + hiding.street() + ", " + hiding.postcode()
                                        + ", bereikbaar op " + circle.her().phone()),
                hidden(
                                Letter.of(Party.VEILIG_THUIS, "Overdracht")
                                        .says("zaaknummer", caseNumber)
                                        .says("overdrachtaan", gemeente)
                                        .says("opdracht", "bezoek haar aan de " + hiding.street()),
                                shield)
                        .ground("TRANSFER"),
                Letters.breach(before));

        assertThat(scene.got(Party.OM)).isNotEmpty();
        assertThat(scene.got(Party.GEMEENTE)).isNotEmpty();
        assertThat(scene.got(Party.JEUGDBESCHERMING)).isNotEmpty();
        assertThat(scene.got(Party.RECLASSERING)).isNotEmpty();
        // The police and Veilig Thuis told it themselves, and Veilig Thuis has the case (R27).
        nobodyKnows(scene, EnumSet.of(Party.POLITIE, Party.VEILIG_THUIS), hiding.street(), hiding.postcode());
        nobodyKnows(
                scene,
                EnumSet.of(Party.POLITIE, Party.VEILIG_THUIS),
                circle.her().phone());
        assertThat(scene.values(Party.VEILIG_THUIS, "adres")).anyMatch(address -> address.contains(hiding.street()));
        assertThat(scene.values(Party.GEMEENTE, "opdracht")).containsExactly("bezoek haar aan de [afgeschermd]");
        assertThat(scene.decided(Party.GEMEENTE)).contains("adres DENY R27");
    }

    @Test
    void hidingPlaceThatVeiligThuisHasNoCaseForStaysWithThePolice(Scene scene) throws InterruptedException {
        scene.plays(hidden(Letters.incident(Letters.number("PL0100")), "GEHEIM_ADRES"));

        nobodyKnows(scene, EnumSet.of(Party.POLITIE), hiding.street(), hiding.postcode());
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("adres DENY R27", "telefoon DENY R27");
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    /** Another stays in the same shelter; nobody marked her, and no message names the two together. */
    @Test
    void shelterOfOneIsSecretInTheHouseholdOfAnother(Scene scene) throws InterruptedException {
        scene.plays(hidden(Letters.incident(Letters.number("PL0100")), "OPVANG"));
        Circle fresh = Circle.fresh();
        Circle other = new Circle(
                fresh.him(), fresh.her().movedTo(hiding), fresh.child().movedTo(hiding));
        Scene after = scene.hub().scene();
        after.plays(Letters.registration(other, Letters.number("PL0100")));

        assertThat(after.got(Party.VEILIG_THUIS)).isNotEmpty();
        assertThat(after.decided(Party.VEILIG_THUIS)).contains("adres DENY R27");
        nobodyKnows(after, EnumSet.of(Party.POLITIE), hiding.street(), hiding.postcode());
    }

    @Test
    void placeKnownBeforeItBecameSecretIsSecretFromThenOn(Scene scene) throws InterruptedException {
        String gemeente = scene.hub().partners().oin(Party.GEMEENTE).value();
        Circle open = new Circle(
                before.him(), before.her().movedTo(hiding), before.child().movedTo(hiding));
        scene.plays(
                open.inside(Letters.incident(Letters.number("PL0100"))),
                Letters.report(open, caseNumber),
                hidden(Letters.incident(Letters.number("PL0100")), "GEHEIM_ADRES"));
        Scene after = scene.hub().scene();
        after.plays(Letters.transfer(open, caseNumber, gemeente));

        assertThat(after.got(Party.GEMEENTE)).isNotEmpty();
        assertThat(after.decided(Party.GEMEENTE))
                .as("Veilig Thuis does not say that the place is secret; the police did")
                .contains("adres DENY R27");
        nobodyKnows(after, EnumSet.of(Party.POLITIE, Party.VEILIG_THUIS), hiding.street(), hiding.postcode());
    }

    @Test
    void reporterIsKnownToVeiligThuisOnly(Scene scene) throws InterruptedException {
        Somebody neighbour = Somebody.woman(Somebody.Home.fresh());
        String gemeente = scene.hub().partners().oin(Party.GEMEENTE).value();
        scene.plays(
                Letters.childMeasure(circle),
                circle.inside(Letter.of(Party.VEILIG_THUIS, "Melding")
                                .says("zaaknummer", caseNumber)
                                .says("gemeentecode", "0118")
                                .says("melder", "buurvrouw " + neighbour.family())
                                .says("meldersoort", "BURGER")
                                .says("situatie", neighbour.name() + " hoort elke nacht geschreeuw")
                                .says("aardgeweld", "PSYCHOLOGICAL"))
                        .about(neighbour, "melder", "ANONIEM"),
                Letters.transfer(circle, caseNumber, gemeente),
                Letters.signal(Party.GEMEENTE, circle));

        assertThat(scene.heard(Party.JEUGDBESCHERMING)).contains("hoort elke nacht geschreeuw");
        nobodyKnows(scene, EnumSet.of(Party.VEILIG_THUIS), neighbour.family(), neighbour.given() + " ");
        nobodyKnows(scene, EnumSet.of(Party.VEILIG_THUIS, Party.GEMEENTE), "Zeldenrust");
        assertThat(scene.decided(Party.JEUGDBESCHERMING)).contains("melder DENY R22");
    }

    /** She and her child are hidden; he is not. */
    private Letter hidden(Letter letter, String shield) {
        return letter.about(circle.him(), "pleger")
                .about(circle.her(), "slachtoffer", shield)
                .about(circle.child(), "kind", shield)
                .tie(circle.him(), "partner", circle.her())
                .tie(circle.her(), "ouder", circle.child());
    }

    private static void nobodyKnows(Scene scene, Set<Party> but, String... secrets) {
        for (Party party : EnumSet.complementOf(EnumSet.copyOf(but))) {
            assertThat(scene.heard(party)).as("what %s got", party).doesNotContain(secrets);
            assertThat(scene.seen(party)).as("what %s sees", party).doesNotContain(secrets);
        }
        assertThat(String.join("\n", scene.written()))
                .as("what the hub logged and recorded")
                .doesNotContain(secrets);
    }
}
