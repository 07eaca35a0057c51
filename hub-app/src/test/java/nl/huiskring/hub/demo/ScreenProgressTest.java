package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenProgressTest {
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);

    @Test
    void atSpeedItTellsOfEveryHundred() {
        ScreenProgress progress = new ScreenProgress(out, false);
        for (int i = 0; i < 199; i++) {
            progress.sent("politie-drenthe", "PolitieRegistratie", true);
        }
        progress.received("veilig-thuis-drenthe", "RED");
        progress.sent("politie-drenthe", "PolitieRegistratie", true);
        assertThat(lines())
                .containsExactly(
                        "  100 berichten verstuurd, 0 signalen bezorgd",
                        "  200 berichten verstuurd, 1 signalen bezorgd");
    }

    @Test
    void aTownThatLivesTellsOfEveryMessage() {
        ScreenProgress progress = new ScreenProgress(out, true);
        progress.sent("politie-drenthe", "PolitieRegistratie", true);
        progress.sent("politie-drenthe", "Melding", false);
        progress.received("veilig-thuis-drenthe", "RED");
        assertThat(lines())
                .containsExactly(
                        "  politie-drenthe stuurt PolitieRegistratie",
                        "  politie-drenthe stuurt Melding (onverwacht antwoord)",
                        "    -> veilig-thuis-drenthe ontvangt een huishoudsignaal (RED)");
    }

    @Test
    void anOutageIsTold() {
        ScreenProgress progress = new ScreenProgress(out, false);
        progress.down("veilig-thuis-drenthe");
        progress.returns("veilig-thuis-drenthe");
        assertThat(lines()).first().isEqualTo("  veilig-thuis-drenthe is onbereikbaar");
        assertThat(lines()).last().asString().contains("weer bereikbaar");
    }

    private List<String> lines() {
        return screen.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
