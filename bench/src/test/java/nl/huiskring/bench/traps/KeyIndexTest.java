package nl.huiskring.bench.traps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.BlockingKeys;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Found;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
    private static final Population PEOPLE = Population.of(20_000, 5);
    private static final KeyIndex INDEX = KeyIndex.of(PEOPLE.size(), PEOPLE::records);
    private static final Map<String, SortedSet<Integer>> BY_KEY = byKey();

    @Test
    void findsExactlyThoseWhoShareAKeyInTheOrderOfTheirIds() {
        IntStream.range(0, 200).forEach(i -> {
            Set<String> probes = BlockingKeys.probes(PEOPLE.records(i).getFirst());
            SortedSet<Integer> expected = new TreeSet<>();
            probes.forEach(key -> expected.addAll(BY_KEY.getOrDefault(key, new TreeSet<>())));
            assertThat(persons(INDEX.sharing(probes)))
                    .containsExactlyElementsOf(expected)
                    .contains(i);
        });
    }

    @Test
    void givesTheFirstFiftyOfAKeyAndSaysThatThereAreMore() {
        List<PersonRecord> same = PEOPLE.records(0);
        String key = BlockingKeys.of(same.getFirst()).iterator().next();
        Found fifty = KeyIndex.of(Found.PER_KEY, i -> same).sharing(Set.of(key));
        assertThat(persons(fifty)).hasSize(Found.PER_KEY);
        assertThat(fifty.truncated()).isFalse();
        Found more = KeyIndex.of(Found.PER_KEY + 1, i -> same).sharing(Set.of(key));
        assertThat(more.candidates()).isEqualTo(fifty.candidates());
        assertThat(more.truncated()).isTrue();
    }

    @Test
    void givesThreeHundredPersonsAtMost() {
        Set<String> many = BY_KEY.keySet().stream().limit(1_000).collect(Collectors.toCollection(HashSet::new));
        Found found = INDEX.sharing(many);
        assertThat(found.candidates()).hasSize(Found.PER_RECORD);
        assertThat(found.truncated()).isTrue();
    }

    @Test
    void saysThatNothingWasCutOff() {
        String rare = BY_KEY.entrySet().stream()
                .filter(entry -> entry.getValue().size() == 1)
                .findFirst()
                .orElseThrow()
                .getKey();
        assertThat(INDEX.sharing(Set.of(rare)).truncated()).isFalse();
    }

    private static List<Integer> persons(Found found) {
        return found.candidates().stream()
                .map(Candidate::person)
                .map(KeyIndex::person)
                .toList();
    }

    private static Map<String, SortedSet<Integer>> byKey() {
        Map<String, SortedSet<Integer>> byKey = new HashMap<>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            for (PersonRecord record : PEOPLE.records(i)) {
                for (String key : BlockingKeys.of(record)) {
                    byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(i);
                }
            }
        }
        return byKey;
    }
}
