package nl.huiskring.adapters.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.exchange.ErrorCode;
import org.junit.jupiter.api.Test;

/** The table of errors promises a test for every cell: here it is held to that. */
class ErrorTableTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]*Test)?(?:\\.([a-z][A-Za-z0-9]*))?`");

    /** Codes of which the running hub is no better witness than the adapter: what is asked for is not there, or the hub is not. */
    private static final Set<String> SHOWN_AT_THE_ADAPTER = Set.of("HK-301", "HK-501");

    private static final String ADAPTERS = "adapters/src/test/java";
    private static final String PROGRAM = "hub-app/src/test/java";

    private final Path root = root();
    private final List<List<String>> table = table("| HK-");

    @Test
    void hasARowForEveryCodeAndNoEmptyCell() {
        assertThat(table)
                .extracting(row -> row.get(1))
                .containsExactlyElementsOf(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::code).toList());
        assertThat(table).allSatisfy(row -> assertThat(row.subList(1, 7)).noneMatch(String::isBlank));
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Map<String, String> sources = sources(ADAPTERS);
        sources.putAll(sources(PROGRAM));
        List<String> checked = new ArrayList<>();
        for (List<String> row : rowsWithThoseWithoutCode()) {
            for (String cell : row.subList(3, 7)) {
                checked.addAll(tests(cell, sources));
            }
        }
        assertThat(checked).hasSizeGreaterThan(90);
    }

    /** Answer, log and what is kept can be seen together on the running hub only. */
    @Test
    void namesATestOfTheRunningHubWhereverAnErrorCanOccur() throws IOException {
        Set<String> program = sources(PROGRAM).keySet();
        for (List<String> row : rowsWithThoseWithoutCode()) {
            if (!SHOWN_AT_THE_ADAPTER.contains(row.get(1))) {
                assertThat(row.subList(3, 7))
                        .as(row.get(1))
                        .allMatch(cell -> cell.equals("-")
                                || NAMED.matcher(cell)
                                        .results()
                                        .anyMatch(found -> found.group(2) != null && program.contains(found.group(1))));
            }
        }
    }

    private List<List<String>> rowsWithThoseWithoutCode() {
        return Stream.concat(table.stream(), table("| TLS ").stream()).toList();
    }

    private static List<String> tests(String cell, Map<String, String> sources) {
        List<String> found = new ArrayList<>();
        String file = "";
        Matcher named = NAMED.matcher(cell);
        while (named.find()) {
            file = named.group(1) == null ? file : named.group(1);
            assertThat(sources).as(cell).containsKey(file);
            if (named.group(2) != null) {
                assertThat(sources.get(file)).as(cell).contains("void " + named.group(2) + "(");
            }
            found.add(file);
        }
        return found;
    }

    private Map<String, String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            ErrorTableTest::text,
                            (one, other) -> one + other,
                            HashMap::new));
        }
    }

    private List<List<String>> table(String begin) {
        return text(root.resolve("docs/errors.md"))
                .lines()
                .filter(line -> line.startsWith(begin))
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/errors.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "docs/errors.md");
        }
        return folder;
    }
}
