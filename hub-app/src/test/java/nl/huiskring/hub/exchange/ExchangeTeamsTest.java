package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.audit.AuditKind;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What local teams and welfare work tell, over REST and as files. */
@WithRunningHub
class ExchangeTeamsTest {
    private final Circle circle = Circle.fresh();

    @ParameterizedTest
    @EnumSource(names = {"GEMEENTE", "WELZIJNSWERK"})
    void signalReachesVeiligThuisWithTheReporter(Party team, Scene scene) throws InterruptedException {
        scene.plays(Letters.signal(team, circle));

        assertThat(scene.values(Party.VEILIG_THUIS, "situatie")).containsExactly("geschreeuw in huis");
        assertThat(scene.values(Party.VEILIG_THUIS, "melder")).containsExactly("opbouwwerker Zeldenrust");
        scene.onlyGot(Party.VEILIG_THUIS);
        assertThat(scene.shown(Party.VEILIG_THUIS, "situatie")).containsExactly("geschreeuw in huis");
        assertThat(scene.decided(Party.VEILIG_THUIS)).contains("situatie PERMIT R40", "melder PERMIT R41");
        assertThat(scene.events(AuditKind.RECEIVED))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.text("transport")).isEqualTo(team == Party.GEMEENTE ? "rest" : "files"));
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @Test
    void personsWithoutANumberAreRecognisedByTheirNameAndBirthDate(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, Letters.number("PL0100")), Letters.signal(Party.WELZIJNSWERK, circle));

        assertThat(scene.got(Party.VEILIG_THUIS))
                .extracting(delivery -> delivery.household())
                .as("two sources, one household")
                .hasSize(2)
                .containsOnly(scene.lastOf(Party.VEILIG_THUIS).household());
        assertThat(scene.seen(Party.VEILIG_THUIS)).contains("geschreeuw in huis", "MISHANDELING");
        assertThat(scene.events(AuditKind.MATCH).getLast().number("automatic")).isEqualTo(3);
    }

    @Test
    void programmeOfficeGetsNothingAboutPersons(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, Letters.number("PL0100")).says("wurging", "true"));

        assertThat(scene.hub().partners().received(Party.PROGRAMMABUREAU)).isEmpty();
        assertThat(scene.hub().desk().signals(scene.hub().partners().oin(Party.PROGRAMMABUREAU)))
                .isEmpty();
        assertThat(scene.disclosed(Party.PROGRAMMABUREAU)).isEmpty();
    }
}
