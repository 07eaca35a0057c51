package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.huiskring.adapters.storage.PostgresFigures.Figures;
import nl.huiskring.model.Partner;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.HalfYear;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Story;
import org.junit.jupiter.api.Test;

/** A play in which little happened is not well, however right the little was. */
class FloorTest {
    private static final List<Planned> STORY =
            Story.of(2010, 1, HalfYear.juneToDecember(2025), oins()).all();
    private static final Recount.Result RECOUNT = AReport.recount(List.of(), List.of(), List.of());

    @Test
    void aWholeHalfYearIsEnough() {
        assertThat(Floor.tooLittle(1, STORY, books(STORY, 160), AReport.FIGURES, RECOUNT))
                .isEmpty();
    }

    @Test
    void nothingAtAllIsTooLittleOfEverything() {
        Figures none = new Figures(Map.of(), 0, 0, Map.of(), Map.of(), Map.of());
        Recount.Result empty = new Recount.Result(0, 0, List.of(), List.of(), List.of(), Map.of());
        assertThat(Floor.tooLittle(1, List.of(), List.of(), none, empty))
                .contains(
                        "aanvaarde politieregistraties: 0, verwacht ten minste 160",
                        "verstrekte gegevens: 0, verwacht ten minste 1",
                        "personen: 0, verwacht ten minste 166",
                        "bezorgde huishoudsignalen: 0, verwacht ten minste 160");
    }

    @Test
    void aMessageOfTheStoryThatNobodySentIsMissed() {
        List<Planned> sent = STORY.stream()
                .filter(planned -> !planned.message().type().equals("Toestemming"))
                .toList();
        assertThat(Floor.tooLittle(1, STORY, books(sent, 160), AReport.FIGURES, RECOUNT))
                .singleElement()
                .asString()
                .startsWith("berichten uit het verhaal die zijn verzonden: " + sent.size());
    }

    @Test
    void aLargerTownBringsMore() {
        assertThat(Floor.tooLittle(2, STORY, books(STORY, 160), AReport.FIGURES, RECOUNT))
                .contains("aanvaarde meldingen bij Veilig Thuis: 105, verwacht ten minste 210");
    }

    @Test
    void anAlertRuleThatNeverFiredIsMissed() {
        Figures figures = new Figures(Map.of(), 245, 90, Map.of(), Map.of(), Map.of());
        assertThat(Floor.tooLittle(1, STORY, books(STORY, 160), figures, RECOUNT))
                .hasSize(6)
                .contains("signalen van regel A03: 0, verwacht ten minste 1");
    }

    private static Map<Party, String> oins() {
        Map<Party, String> oins = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            oins.put(party, "0000000199910%03d1000".formatted(party.ordinal() + 1));
        }
        return oins;
    }

    private static List<PartnerBook> books(List<Planned> story, int deliveries) {
        List<PartnerBook> books = new ArrayList<>();
        for (Party party : Party.values()) {
            Partner anybody = APlay.POLICE;
            books.add(new PartnerBook(
                    anybody,
                    party.transport().name().toLowerCase(Locale.ROOT),
                    story.stream()
                            .filter(planned -> planned.sender() == party)
                            .map(FloorTest::answered)
                            .toList(),
                    party == Party.VEILIG_THUIS ? arrived(deliveries) : List.of()));
        }
        return books;
    }

    private static List<Delivery> arrived(int count) {
        List<Delivery> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(APlay.well().delivery("d-" + i));
        }
        return all;
    }

    private static Ledger.Sent answered(Planned planned) {
        return switch (planned.expected()) {
            case Expected.Accepted() -> APlay.accepted(planned);
            case Expected.Repeated() -> new Ledger.Sent(planned, Ledger.Ended.REPEATED, "", "i", true, 1);
            case Expected.Refused(String code) -> new Ledger.Sent(planned, Ledger.Ended.REFUSED, code, "", true, 1);
        };
    }
}
