package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.huiskring.town.story.HalfYear;
import org.junit.jupiter.api.Test;

/** The report says in Dutch what was counted, and marks whatever is not right. */
class ReportTextTest {
    private static final Stage.Play PLAY = new Stage.Play(
            "config", Path.of("data"), new Stage.Ports(1, 2, 3, 4, 5, 6), 2010, 1, HalfYear.juneToDecember(2025));

    @Test
    void aPlayInWhichAllIsWellHasNoMarks() {
        assertThat(print(new AReport()))
                .contains(
                        "01-06-2025 tot en met 01-12-2025",
                        "245 personen in 90 huishoudens",
                        "Alles klopt: niets verloren, niets dubbel, niets te veel verstrekt, alles vastgelegd.")
                .doesNotContain("!");
    }

    @Test
    void partnersAndRulesHaveTheirNames() {
        assertThat(print(new AReport()))
                .containsPattern("politie-drenthe +soap +170 +160 +5 +5")
                .containsPattern("A07 kind betrokken +0 +13 +5")
                .containsPattern("R05 +geweigerd +209 +Wpg 18");
    }

    @Test
    void whatIsNotRightIsMarkedWithExamples() {
        List<String> over = IntStream.range(0, 12)
                .mapToObj(i -> "levering-" + i + ": inhoud")
                .toList();
        assertThat(print(new AReport().with(AReport.recount(over, List.of(), List.of()))))
                .containsPattern("! te veel verstrekt +12")
                .contains("! levering-0: inhoud", "! ... en 2 meer", "NIET ALLES KLOPT")
                .doesNotContain("levering-11");
    }

    @Test
    void aProgrammeOfficeWithoutAnswerIsTold() {
        assertThat(print(new AReport())).contains("geen antwoord");
    }

    private static String print(AReport report) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(screen, true, StandardCharsets.UTF_8);
        new ReportText(report.done(), Optional.empty(), () -> List.of(APlay.POLICE, APlay.CENTRE, APlay.WELFARE), out)
                .print(PLAY);
        return screen.toString(StandardCharsets.UTF_8);
    }
}
