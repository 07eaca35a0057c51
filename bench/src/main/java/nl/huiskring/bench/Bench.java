package nl.huiskring.bench;

import java.util.Arrays;
import java.util.List;
import nl.huiskring.bench.match.MatchBench;
import nl.huiskring.bench.traps.TrapsBench;

/**
 * The command {@code hub bench}: measures on this machine and prints one JSON object a line. Nothing of it runs in a build, for
 * what a clock says is no test.
 */
public final class Bench {
    private static final int WRONG_USE = 2;
    private static final String USAGE = """
        hub bench match [--persons N] [--only batch|accuracy|online|baseline]
          how fast and how well records are matched
          --persons N   how many persons there are (default 1000000); ten million need HUB_HEAP=14g
          --only MODE   one mode; else all of them
        One JSON object a line: name, persons, mode, n, p50us, p99us, perSecond, heapMb.

        hub bench traps [--persons N] [--cases N] [--seed N] [--examples N]
          how often people who are alike (twins, neighbours, a parent and child of one name) are taken for one
          --cases N     of each kind (default 100000)
          --examples N  shows so many of what went wrong
        One JSON object a line: name, persons, n, wrongAuto, wrongAutoRate, upper95, review, newPerson.
        """;

    private Bench() {}

    /** Runs what the first argument names. */
    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments);
        Options options = new Options(rest.isEmpty() ? rest : rest.subList(1, rest.size()));
        switch (rest.isEmpty() || rest.contains("--help") ? "" : rest.getFirst()) {
            case "match" -> MatchBench.run(options, System.out);
            case "traps" -> TrapsBench.run(options, System.out);
            default -> {
                System.out.print(USAGE);
                System.exit(rest.contains("--help") ? 0 : WRONG_USE);
            }
        }
    }
}
