package nl.huiskring.bench.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huiskring.bench.Options;
import org.junit.jupiter.api.Test;

class TrapsBenchTest {
    private static final Pattern LINE = Pattern.compile("\\{\"name\":\"traps\\.[a-z0-9-]+\",\"persons\":20000,\"n\":40,"
            + "\"wrongAuto\":(\\d+),\"wrongAutoRate\":[0-9.]+,\"upper95\":[0-9.]+,"
            + "\"review\":(\\d+),\"newPerson\":(\\d+)(,\"recall\":([0-9.]+))?}");

    @Test
    void printsOneObjectForEachKindTheSameEveryTime() {
        List<String> lines = run();
        assertThat(lines)
                .hasSameSizeAs(Situation.all())
                .allMatch(line -> LINE.matcher(line).matches());
        assertThat(run()).isEqualTo(lines);
    }

    @Test
    void everyCaseIsCountedOnce() {
        for (String line : run()) {
            Matcher parts = LINE.matcher(line);
            assertThat(parts.matches()).isTrue();
            double ended = Integer.parseInt(parts.group(1))
                    + Integer.parseInt(parts.group(2))
                    + Integer.parseInt(parts.group(3))
                    + 40 * (parts.group(5) == null ? 0 : Double.parseDouble(parts.group(5)));
            assertThat(ended).isCloseTo(40, within(1e-6));
        }
    }

    @Test
    void recallIsToldOfControlsOnly() {
        assertThat(run().stream().filter(line -> line.contains("recall")))
                .allMatch(line -> line.contains("\"traps.same-"))
                .hasSize((int)
                        Situation.all().stream().filter(Situation::samePerson).count());
    }

    private static List<String> run() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Options small = new Options(List.of("--persons", "20000", "--cases", "40", "--seed", "9"));
        TrapsBench.run(small, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
