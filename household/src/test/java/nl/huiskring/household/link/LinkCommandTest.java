package nl.huiskring.household.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCommandTest {
    private static final Map<HubField, List<String>> FIELDS = Map.of(
            HubField.FULL_NAME, List.of("naam"),
            HubField.BIRTH_DATE, List.of("geboren"),
            HubField.POSTCODE, List.of("postcode"),
            HubField.HOUSE_NUMBER, List.of("nr"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private LinkMap.Mode mode = LinkMap.Mode.DEDUP;
    private String dateFormat = "dd-MM-yyyy";
    private String truth = "(.*)";
    private Path left;
    private Path right;

    @BeforeEach
    void writeFiles() throws IOException {
        Random random = new Random(5);
        StringBuilder known = new StringBuilder("id;naam;geboren;postcode;nr\n");
        StringBuilder again = new StringBuilder("id;naam;geboren;postcode;nr\n");
        for (int person = 0; person < 200; person++) {
            String family = name(random, 8);
            String given = name(random, 6);
            String birth =
                    "%02d-%02d-%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1940 + random.nextInt(70));
            String place = "79%02dAB;%d".formatted(random.nextInt(100), random.nextInt(200));
            known.append("p%d;%s van der %s;%s;%s%n".formatted(person, given, family, birth, place));
            again.append("p%d;\"%s, %s\";%s;%s%n".formatted(person, "van der " + family, given, birth, place));
        }
        left = Files.writeString(folder.resolve("links.csv"), known);
        right = Files.writeString(folder.resolve("rechts.csv"), again);
    }

    @Test
    void linksTwoFilesOneToOne() throws IOException {
        mode = LinkMap.Mode.ONE_TO_ONE;
        Path links = folder.resolve("out.csv");
        int exit = run(
                "--left",
                left.toString(),
                "--right",
                right.toString(),
                "--map",
                "map.yml",
                "--out",
                links.toString(),
                "--json");
        assertThat(exit).isZero();
        assertThat(lastLine())
                .contains(
                        "\"mode\":\"link-one-to-one\"",
                        "\"records\":400",
                        "\"truePairs\":200",
                        "\"f1\":1.000000",
                        "\"seconds\":2.000000");
        assertThat(Files.readAllLines(links)).hasSize(201).first().isEqualTo("left,right,weight,decision");
    }

    @Test
    void findsTheSamePersonWithinTwoFiles() {
        assertThat(run("--left", left.toString(), "--right", right.toString(), "--map", "map.yml", "--json"))
                .isZero();
        assertThat(lastLine()).contains("\"mode\":\"dedup\"", "\"clusters\":200", "\"autoPrecision\":1.000000");
    }

    @Test
    void namesTheMissingFile() {
        assertThat(run("--left", "nergens.csv", "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("there is no file nergens.csv").doesNotContain("Exception");
    }

    @Test
    void namesTheMissingColumn() throws IOException {
        Path other = Files.writeString(folder.resolve("anders.csv"), "id;naam;postcode;nr\n1;Jan Bos;7901AB;1\n");
        assertThat(run("--left", other.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("no column 'geboren'");
    }

    @Test
    void refusesOneToOneWithoutARightFile() {
        mode = LinkMap.Mode.ONE_TO_ONE;
        assertThat(run("--left", left.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("needs a right file");
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(run("--links", "x")).isEqualTo(1);
        assertThat(text(progress)).contains("unknown option --links");
    }

    @Test
    void countsImpossibleDates() throws IOException {
        String rows = Files.readString(left) + "x;Jan Bos;31-02-1980;7901AB;1\ny;Piet Bos;gisteren;7901AB;1\n";
        Path bad = Files.writeString(folder.resolve("datums.csv"), rows);
        assertThat(run("--left", bad.toString(), "--map", "map.yml", "--json")).isZero();
        assertThat(lastLine()).contains("\"impossibleDates\":2");
    }

    @Test
    void refusesAPatternWithoutAGroup() {
        truth = "p\\d+";
        assertThat(run("--left", left.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("pattern of truth has no group").doesNotContain("Exception");
    }

    @Test
    void takesTheWholeCellWhereTheGroupIsEmpty() {
        truth = "p\\d+|(q)";
        assertThat(run("--left", left.toString(), "--right", right.toString(), "--map", "map.yml", "--json"))
                .isZero();
        assertThat(lastLine()).contains("\"truePairs\":200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dd-MM", "", "yyyy-MMM-dd", "gisteren", "yyyy-MM-yyyy"})
    void refusesADateFormatThatNamesNoDate(String format) {
        dateFormat = format;
        assertThat(run("--left", left.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("dateFormat").doesNotContain("Exception");
    }

    @Test
    void refusesAFolder() {
        assertThat(run("--left", folder.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("cannot be read").doesNotContain("Exception");
    }

    @Test
    void namesTheRowWhereAQuoteStaysOpen() throws IOException {
        Path open = Files.writeString(folder.resolve("open.csv"), "id;naam;geboren;postcode;nr\n1;\"Jan;1;2;3\n");
        assertThat(run("--left", open.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("row 2: a quote is opened and never closed");
    }

    @Test
    void namesTheRowThatIsTooShortForItsId() throws IOException {
        Path wide = Files.writeString(folder.resolve("kort.csv"), "naam;geboren;postcode;nr;id\nJan;1;2;3;4\nPiet;1\n");
        assertThat(run("--left", wide.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("row 3 has 2 columns");
    }

    @Test
    void refusesAFileOfAnotherEncoding() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'i', 'd', '\n', (byte) 0xe9, '\n'});
        assertThat(run("--left", latin.toString(), "--map", "map.yml")).isEqualTo(1);
        assertThat(text(progress)).contains("UTF-8");
    }

    @Test
    void asksForMemoryWhenThereIsTooLittle() {
        LinkCommand command = new LinkCommand(
                file -> {
                    throw new OutOfMemoryError("full");
                },
                () -> 0,
                stream(out),
                stream(progress));
        assertThat(command.run(List.of("--left", "a", "--map", "b"))).isEqualTo(1);
        assertThat(text(progress)).contains("HUB_HEAP");
    }

    private int run(String... arguments) {
        AtomicLong clock = new AtomicLong();
        LinkMap map = new LinkMap(
                mode,
                "id",
                ';',
                true,
                dateFormat,
                Set.of(""),
                FIELDS,
                Optional.of(new LinkMap.Truth("id", Optional.of(Pattern.compile(truth)))));
        return new LinkCommand(file -> map, () -> clock.getAndAdd(2_000_000_000L), stream(out), stream(progress))
                .run(List.of(arguments));
    }

    private String lastLine() {
        return text(out).lines().toList().getLast();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String name(Random random, int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }
}
