package nl.huiskring.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.huiskring.console.Fixture;
import nl.huiskring.console.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CasePageTest {
    private static final String[] LEVELS = {
        "MISSING", "DIFFERS", "SLIGHT", "PARTIAL", "FUZZY", "CLOSE", "VARIANT", "EXACT", "SWAPPED"
    };
    private static final String[] FIELDS = {
        "GIVEN",
        "FAMILY",
        "PREFIX",
        "BIRTH",
        "SEX",
        "NUMBER",
        "ADDRESS",
        "AREA",
        "PHONE",
        "EMAIL",
        "BIRTH_PLACE",
        "OCCUPATION"
    };

    private final MatchWords matches = new MatchWords(Fixture.words("nl"));

    @Test
    void shownPartsAddUpToTheShownTotal() {
        CasePage page = CasePage.of(Doubts.open(), Fixture.words("nl"), Fixture.NOW);
        assertThat(page.candidates()).hasSize(2).allSatisfy(one -> {
            BigDecimal sum = one.lines().stream()
                    .map(line -> number(line.weight()))
                    .reduce(number(one.prior()), BigDecimal::add);
            assertThat(sum).isEqualByComparingTo(number(one.total()));
        });
    }

    @Test
    void frequencyIsAPartOfTheShownWeight() {
        ComparedLine family = CasePage.of(Doubts.open(), Fixture.words("nl"), Fixture.NOW)
                .candidates()
                .getFirst()
                .lines()
                .get(1);
        assertThat(family.weight()).isEqualTo("+9,087");
        assertThat(family.frequency()).isEqualTo("+2,087");
    }

    private static BigDecimal number(String shown) {
        return new BigDecimal(shown.replace(',', '.').replace('−', '-'));
    }

    @ParameterizedTest
    @CsvSource({
        "13287, '+13,287', '+13,3'",
        "-1050, '−1,050', '−1,1'",
        "-49, '−0,049', '0,0'",
        "0, '0,000', '0,0'",
        "1, '+0,001', '0,0'"
    })
    void evidenceIsShownExactlyAndRounded(int millibits, String exact, String rounded) {
        Words words = Fixture.words("nl");
        assertThat(words.bits(millibits)).isEqualTo(exact);
        assertThat(words.roundedBits(millibits)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyCodeOfTheMatcherHasItsWords(String language) {
        MatchWords words = new MatchWords(Fixture.words(language));
        for (String field : FIELDS) {
            assertThat(words.field(field)).isNotEqualTo(field);
            assertThat(LEVELS)
                    .allSatisfy(level -> assertThat(words.level(field, level)).isNotEqualTo(level));
        }
        assertThat(Stream.of("TWINS", "FAMILY_MEMBER", "SENIOR_JUNIOR", "SEX", "NUMBER"))
                .allSatisfy(veto -> assertThat(words.veto(veto)).endsWith("."));
        assertThat(Stream.of(
                        "SAME_NUMBER",
                        "NUMBER_CONFLICT",
                        "SAME_CLIENT",
                        "CLIENT_CHANGED",
                        "HUMAN",
                        "EVIDENCE",
                        "TRUNCATED"))
                .allSatisfy(rule -> {
                    assertThat(words.rule(rule)).endsWith(".");
                    assertThat(words.how(rule)).isNotEqualTo(rule);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "BIRTH, FUZZY, 'twee van dag, maand en jaar gelijk'",
        "GIVEN, FUZZY, lijkt op elkaar",
        "PHONE, NEW_LEVEL, NEW_LEVEL"
    })
    void levelIsToldAsItsFieldMeansIt(String field, String level, String words) {
        assertThat(matches.level(field, level)).isEqualTo(words);
    }

    @Test
    void wordsOfAStewardAreShownAsTheyAre() {
        assertThat(matches.how("Belde zelf {0}.")).isEqualTo("Belde zelf {0}.");
    }
}
