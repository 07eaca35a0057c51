package nl.huiskring.console.desk;

import static nl.huiskring.console.Fixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.huiskring.console.Fixture;
import org.junit.jupiter.api.Test;

class HouseholdPageTest {
    private final HouseholdPage page = HouseholdPage.of(Fixture.household(), Fixture.words("nl"), NOW);

    @Test
    void membersAreCalledByNumberAndNameAsFarAsItMayBeKnown() {
        assertThat(page.members())
                .extracting(MemberView::title)
                .containsExactly("Persoon 1: Anja de Boer", "Persoon 2: Rob Kuiper", "Persoon 3");
    }

    @Test
    void whatTwoSourcesTellAlikeIsOneLineThatNamesBoth() {
        LineView name = page.members().getFirst().facts().getFirst();
        assertThat(name.what()).isEqualTo("Naam");
        assertThat(name.value()).contains("Anja de Boer");
        assertThat(name.source()).isEqualTo("Politie Drenthe, Veilig Thuis Drenthe");
        assertThat(name.date()).isEqualTo("21 nov 2026, 00:15");
    }

    @Test
    void relationNamesTheMembersAsTheScreenCallsThem() {
        assertThat(page.members().get(1).facts())
                .flatExtracting(fact -> fact.value().stream().toList())
                .contains("Persoon 1: Anja de Boer is ex-partner van Persoon 2: Rob Kuiper");
    }

    @Test
    void suspicionAndDoNotPassOnAreMarked() {
        LineView role = page.members().get(1).facts().stream()
                .filter(line -> line.what().equals("Rol volgens de politie"))
                .findFirst()
                .orElseThrow();
        assertThat(role.isSuspicion()).isTrue();
        assertThat(role.isNotForOthers()).isTrue();
    }

    @Test
    void timelineIsNewestFirstAndTellsSourceAndDate() {
        assertThat(page.timeline())
                .extracting(Happening::date, Happening::source)
                .containsExactly(
                        tuple("21 november 2026, 00:15", "Politie Drenthe"),
                        tuple("2 oktober 2026, 20:40", "Veilig Thuis Drenthe"));
    }

    @Test
    void valuesAreInWords() {
        List<LineView> night = page.timeline().getFirst().lines();
        assertThat(night)
                .extracting(LineView::what)
                .contains("Soort incident", "Begin", "Verwurging", "Verhaal van de verbalisant");
        assertThat(night)
                .flatExtracting(line -> line.value().stream().toList())
                .contains("zware mishandeling", "21 november 2026, 00:15", "ja");
    }

    @Test
    void signalOnlyShowsWhomToAskAndNoValue() {
        LineView antecedents = page.timeline().getFirst().lines().stream()
                .filter(line -> line.what().equals("Antecedenten"))
                .findFirst()
                .orElseThrow();
        assertThat(antecedents.value()).isEmpty();
        assertThat(antecedents.source()).isEqualTo("Politie Drenthe");
    }

    @Test
    void whatIsAboutEverybodySaysSo() {
        List<LineView> night = page.timeline().getFirst().lines();
        assertThat(night.getFirst().about()).containsExactly("alle leden");
        assertThat(night.getLast().about()).containsExactly("Persoon 2: Rob Kuiper");
    }

    @Test
    void happeningOfWhichNothingMayBePassedOnSaysSoOnce() {
        assertThat(page.timeline()).extracting(Happening::isNotForOthers).containsExactly(true, false);
    }

    @Test
    void nothingOfTheSignalGetsLost() {
        int facts = page.members().stream()
                .mapToInt(member -> member.facts().size())
                .sum();
        int happened =
                page.timeline().stream().mapToInt(event -> event.lines().size()).sum();
        // Two names are one line; one relation stands with both members.
        assertThat(facts + happened).isEqualTo(Fixture.household().lines().size() - 1 + 1);
    }

    @Test
    void silentSourceSaysSinceWhen() {
        assertThat(page.silent())
                .containsExactly(
                        new HouseholdPage.Silent("Reclassering Nederland, regio Noord", "18 november 2026, 09:00"));
    }
}
