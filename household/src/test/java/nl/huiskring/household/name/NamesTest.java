package nl.huiskring.household.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "'', van den Berg, vanden, berg",
        "van der, Wielen, vander, wielen",
        "'', in 't Veld, int, veld",
        "'', ’t Hooft, t, hooft",
        "'', De, '', de",
        "'', van de l' Isle, vandel, isle",
        "'', El Amrani, el, amrani",
        "'', Øst-Łódź, '', ostlodz",
        "von, Müller, von, muller",
        "'', Abd el Kader, abdel, kader",
        "'', Abu Bakr, abu, bakr",
        "'', Bou Ali, bou, ali",
        "'', Bint Hassan, bint, hassan",
        "'', Oum Kalthoum, oum, kalthoum"
    })
    void splitsOffTheVoorvoegsel(String prefix, String family, String expectedPrefix, String expectedFamily) {
        assertThat(Prefixes.split(prefix, family)).isEqualTo(new Prefixes.Split(expectedPrefix, expectedFamily));
    }

    @ParameterizedTest
    @CsvSource({
        "dijkstra, deykstra",
        "meijer, meyer",
        "smidt, smit",
        "philips, filips",
        "bosch, bos",
        "schmidt, sgmit",
        "youssef, joesoef",
        "szymanski, shimanski",
        "djamila, jamila",
        "khalid, chalid",
        "kowalska, kowalski",
        "nowicka, nowicki",
        "yildizoglu, yildizolu",
        "ouali, uali",
        "eemad, imad",
        "aamir, amir"
    })
    void givesNamesThatSoundAlikeACodeInCommon(String one, String other) {
        Set<String> codes = new HashSet<>(NameCode.of(one));
        codes.retainAll(NameCode.of(other));
        assertThat(codes).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Kowalska, kowalski",
        "Nowicka, nowicki",
        "Zawadzka, zawadzki",
        "Doğan, doan",
        "Yıldızoğlu, yildizolu",
        "Dogan, ",
        "Maska, ",
        "Jansen, "
    })
    void knowsOtherSpellings(String name, String expected) {
        assertThat(Spellings.of(name)).isEqualTo(expected == null ? Set.of() : Set.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "augustinus, guus",
        "bartholomeus, bart",
        "emine, amina",
        "yunus, younes",
        "leyla, laila",
        "oleksandr, sasja",
        "tetiana, tanja",
        "khalid, halit"
    })
    void knowsCallNamesOfManyLanguages(String one, String other) {
        assertThat(CallNames.share(CallNames.lines(one), CallNames.lines(other)))
                .isTrue();
    }

    @Test
    void givesACodeForAnyName() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                name.append("abcdthxyzvi".charAt(random.nextInt(11)));
            }
            assertThat(NameCode.of(name.toString())).as("%s", name).isNotEmpty().allMatch(code -> !code.isEmpty());
        }
    }

    @Test
    void knowsCallNames() {
        assertThat(CallNames.share(CallNames.lines("johannes"), CallNames.lines("jan")))
                .isTrue();
        assertThat(CallNames.share(CallNames.lines("mohammed"), CallNames.lines("mo")))
                .isTrue();
        assertThat(CallNames.share(CallNames.lines("jan"), CallNames.lines("piet")))
                .isFalse();
        assertThat(CallNames.lines("xantippe")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"martha, marhta, 961", "dixon, dicksonx, 813", "dwayne, duane, 840", "abc, xyz, 0", "same, same, 1000"})
    void givesThePublishedJaroWinklerValues(String one, String other, int expected) {
        assertThat(Similarity.jaroWinkler(one, other)).isEqualTo(expected);
    }

    @Test
    void seesByTheLettersThatTwoNamesAreNotAlike() {
        assertThat(Similarity.mayReach(820, "bakker", "visser")).isFalse();
        assertThat(Similarity.mayReach(820, "bakker", "bakkers")).isTrue();
    }

    @Test
    void countsEditsAsTheTableOfDistancesDoes() {
        Random random = new Random(11);
        for (int i = 0; i < 50_000; i++) {
            String one = word(random);
            String other = word(random);
            assertThat(Similarity.withinOneEdit(one, other))
                    .as("%s %s", one, other)
                    .isEqualTo(distance(one, other, true) <= 1);
            assertThat(Similarity.withinTwoEdits(one, other))
                    .as("%s %s", one, other)
                    .isEqualTo(distance(one, other, false) <= 2);
            int likeness = Similarity.jaroWinkler(one, other);
            assertThat(likeness).isEqualTo(Similarity.jaroWinkler(other, one));
            assertThat(Similarity.mayReach(likeness, one, other))
                    .as("%s %s", one, other)
                    .isTrue();
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    /** Optimal string alignment, or Levenshtein without swaps, by the full table. */
    private static int distance(String one, String other, boolean swaps) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : cell(table, one, other, i, j, swaps);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int cell(int[][] table, String one, String other, int i, int j, boolean swaps) {
        int replace = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replace, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = swaps
                && i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, table[i - 2][j - 2] + 1) : best;
    }
}
