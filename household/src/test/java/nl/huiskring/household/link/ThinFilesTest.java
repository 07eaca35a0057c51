package nl.huiskring.household.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with names and birth date only, where a few names are very common: there an unguarded estimation ruins precision. */
class ThinFilesTest {
    private static final long SEED = 77;
    private static final String[] SYLLABLES = "ba de fi go ku la me ni po ru sa te vi wo zu".split(" ");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);

    @Test
    void staysPreciseWhenEachPersonHasOneCopyAtMost() throws Exception {
        Quality quality = link(write(4_500, 0.11, 1));
        assertThat(quality.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(quality.f1()).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void staysPreciseWithUpToTwentyRecordsOfOnePerson() throws Exception {
        Quality quality = link(write(600, 0.5, 19));
        assertThat(quality.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(quality.f1()).isGreaterThanOrEqualTo(0.95);
    }

    private static Quality link(Path file) throws LinkException {
        LinkMap map = new LinkMap(
                LinkMap.Mode.DEDUP,
                "id",
                ',',
                true,
                "yyyyMMdd",
                Set.of(""),
                Map.of(
                        HubField.GIVEN_NAME, List.of("given"),
                        HubField.FAMILY_NAME, List.of("family"),
                        HubField.BIRTH_YEAR, List.of("year"),
                        HubField.BIRTH_MONTH, List.of("month"),
                        HubField.BIRTH_DAY, List.of("day")),
                Optional.of(new LinkMap.Truth("person", Optional.empty())));
        return new FileLinker(map, text -> {})
                .link(file, Optional.empty())
                .balanced()
                .orElseThrow();
    }

    private Path write(int persons, double copied, int copies) throws IOException {
        StringBuilder text = new StringBuilder("id,person,given,family,year,month,day\n");
        int id = 0;
        for (int person = 0; person < persons; person++) {
            String[] cells = {name(150), name(400), number(1930, 80), number(1, 12), number(1, 28)};
            text.append("%d,%d,%s%n".formatted(id++, person, String.join(",", cells)));
            int more = random.nextDouble() < copied ? 1 + random.nextInt(copies) : 0;
            for (int i = 0; i < more; i++) {
                text.append("%d,%d,%s%n".formatted(id++, person, String.join(",", withOneError(cells))));
            }
        }
        return Files.writeString(folder.resolve("thin.csv"), text);
    }

    private String[] withOneError(String[] cells) {
        String[] wrong = cells.clone();
        int field = random.nextInt(cells.length);
        wrong[field] = switch (field) {
            case 0, 1 -> wrong[field].substring(0, 2) + "x" + wrong[field].substring(3);
            case 2 -> number(Integer.parseInt(wrong[field]) - 1, 3);
            case 3 -> number(1, 12);
            default -> number(1, 28);
        };
        return wrong;
    }

    /** A few names are very common, most are rare. */
    private String name(int names) {
        int rank = (int) Math.pow(names, random.nextDouble());
        Random letters = new Random(rank * 1_000L + names);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[letters.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    private String number(int from, int count) {
        return String.valueOf(from + random.nextInt(count));
    }
}
