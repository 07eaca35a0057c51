package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.Somebody;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;

/** No uncertain match feeds a disclosure: a person decides first. */
@WithRunningHub
class UncertainMatchTest {
    private final Circle circle = Circle.fresh();

    @Test
    void maybeTwinStandsAloneAndIsShownToNobodyAsLinked(Scene scene) throws InterruptedException {
        Somebody twin = maybeHer("06-44000000", "tweeling@voorbeeld.example");
        Circle maybe = new Circle(Somebody.man(twin.home()), twin, Somebody.child(twin.home()));
        scene.plays(Letters.registration(circle, Letters.number("PL0100")));
        String known = scene.lastOf(Party.VEILIG_THUIS).household();

        scene.plays(Letters.signal(Party.WELZIJNSWERK, maybe));

        assertThat(scene.events(AuditKind.MATCH).getLast().number("review"))
                .as("a steward has to decide")
                .isEqualTo(1);
        assertThat(scene.lastOf(Party.VEILIG_THUIS).household())
                .as("the signal stands alone until then")
                .isNotEqualTo(known);
        assertThat(scene.shown(Party.VEILIG_THUIS, "registratienummer")).isEmpty();
        assertThat(scene.shown(Party.VEILIG_THUIS, "situatie")).containsExactly("geschreeuw in huis");
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    /** Somebody says that she is in hiding; that the hub is not sure of whom he speaks must not cost her the protection. */
    @Test
    void markOnWhoMayBeSheProtectsHerUntilAPersonHasDecided(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, Letters.number("PL0100")));
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("adres PERMIT R01");
        Scene after = scene.hub().scene();
        after.plays(
                Letter.of(Party.WELZIJNSWERK, "Signaal")
                        .says("gemeentecode", "0118")
                        .says("melder", "opbouwwerker Zeldenrust")
                        .says("meldersoort", "PROFESSIONAL")
                        .says("situatie", "zij is gevlucht")
                        .about(maybeHer("06-44000001", "gevlucht@voorbeeld.example"), "slachtoffer", "GEHEIM_ADRES"),
                Letters.registration(circle, Letters.number("PL0100")));

        assertThat(after.decided(Party.VEILIG_THUIS)).contains("adres DENY R27", "telefoon DENY R27");
        assertThat(after.heard(Party.VEILIG_THUIS)).doesNotContain(circle.her().phone());
    }

    /** Her number, with a name and all else that differs. */
    private Somebody maybeHer(String phone, String email) {
        Somebody her = circle.her();
        return new Somebody(
                her.given() + "ke",
                her.family(),
                her.born(),
                her.sex(),
                her.bsn(),
                Somebody.Home.fresh(),
                phone,
                email);
    }
}
