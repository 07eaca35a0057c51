package nl.huiskring.console.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.console.Browser;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.TestHub;
import nl.huiskring.model.InteractionId;
import org.junit.jupiter.api.Test;

class GapScreenTest {
    private final TestHub hub = TestHub.fresh();

    @Test
    void openRegistrationsAreListedWithAgeAndTerm() {
        register("PL0100-1", Fixture.NOW.minusSeconds(72 * 3600));
        register("PL0100-2", Fixture.NOW.minusSeconds(3 * 3600));
        register("PL0100-3", Fixture.NOW.minusSeconds(3600));
        hub.town.linkedCases.add(new LinkedCase("PL0100-3", "VT-1", Fixture.NOW.minusSeconds(60)));
        hub.town.linkedCases.add(new LinkedCase("PL0100-9", "VT-2", Fixture.NOW.minusSeconds(60)));
        String page = Browser.loggedIn(hub, "politie-hg-coordinator")
                .get("/verschil-politie-veilig-thuis")
                .body();
        assertThat(page)
                .contains("PL0100-1")
                .contains("3 dagen")
                .contains("verlopen")
                .contains("PL0100-2")
                .contains("3 uur")
                .contains("binnen 24 uur")
                .doesNotContain("PL0100-3")
                .contains("PL0100-9")
                .contains("Hoogeveen");
    }

    @Test
    void reasonIsShownWithWhoStatedIt() {
        register("PL0100-4", Fixture.NOW.minusSeconds(3600));
        hub.town.reasons.add(new StatedReason("PL0100-4", "ANDERE_REGIO", "M. Kuipers", Fixture.NOW.minusSeconds(60)));
        assertThat(Browser.loggedIn(hub, "politie-hg-coordinator")
                        .get("/verschil-politie-veilig-thuis")
                        .body())
                .contains("PL0100-4")
                .contains("valt onder een andere regio")
                .contains("M. Kuipers");
    }

    @Test
    void readingIsLoggedBeforeTheCasesAreRead() {
        Browser.loggedIn(hub, "privacy-officer").get("/verschil-politie-veilig-thuis");
        assertThat(hub.town.journal).containsExactly("wrote verschil-politie-veilig-thuis", "read registrations");
    }

    private void register(String number, Instant at) {
        hub.town.registrations.add(
                new PoliceRegistration(number, new InteractionId(UUID.randomUUID()), at, at, "0118"));
    }
}
