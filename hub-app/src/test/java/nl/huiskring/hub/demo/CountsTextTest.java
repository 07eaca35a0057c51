package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.UnreadableException;
import org.junit.jupiter.api.Test;

class CountsTextTest {
    @Test
    void showsATableOfKindsByMonthWithSuppressedCells() throws UnreadableException {
        String answer = """
                {"tellingen":[
                  {"soort":"meldingen","maand":"2026-06","gemeentecode":"0118","aantal":15},
                  {"soort":"open","maand":"2026-06","gemeentecode":"0118","aantal":null},
                  {"soort":"meldingen","maand":"2026-07","gemeentecode":"0118","aantal":0}]}""";
        assertThat(CountsText.of(JsonForm.read("antwoord", answer)))
                .startsWith(
                        "gemeente 0118             2026-06  2026-07",
                        "  meldingen                    15        0",
                        "  open                          *        -");
    }

    @Test
    void saysThatThereIsNothing() throws UnreadableException {
        assertThat(CountsText.of(JsonForm.read("antwoord", "{\"tellingen\":[]}")))
                .containsExactly("niets te tellen");
    }
}
