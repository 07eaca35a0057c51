package nl.huiskring.bench;

import java.util.Arrays;
import java.util.List;
import nl.huiskring.bench.match.MatchBench;

/**
 * The command {@code hub bench}: measures on this machine and prints one JSON object a line. Nothing of it runs in a build, for
 * what a clock says is no test.
 */
public final class Bench {
    private static final int WRONG_USE = 2;
    private static final String USAGE = """
        hub bench match [--persons N] [--only batch|accuracy|online|baseline]
          --persons N   how many persons there are (default 1000000); ten million need HUB_HEAP=14g
          --only MODE   one mode; else all of them
        One JSON object a line: name, persons, mode, n, p50us, p99us, perSecond, heapMb.
        """;

    private Bench() {}

    /** Runs what the first argument names. */
    public static void main(String[] arguments) throws Exception {
        List<String> rest = Arrays.asList(arguments);
        if (rest.isEmpty() || rest.contains("--help") || !rest.getFirst().equals("match")) {
            System.out.print(USAGE);
            System.exit(rest.contains("--help") ? 0 : WRONG_USE);
        }
        MatchBench.run(rest.subList(1, rest.size()), System.out);
    }
}
