package nl.huiskring.bench.match;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import nl.huiskring.bench.Options;

/** All measurements of matching, one after another. */
public final class MatchBench {
    private static final int MILLION = 1_000_000;
    private static final List<String> MODES = List.of("batch", "accuracy", "online", "baseline");

    private MatchBench() {}

    /** Measures and prints a line for each measurement. */
    public static void run(Options options, PrintStream out) throws Exception {
        int persons = options.number("--persons", MILLION);
        String only = options.text("--only", "");
        Consumer<Measured> report = measured -> out.println(measured.json());
        for (String mode : MODES) {
            if (only.isEmpty() || only.equals(mode)) {
                run(mode, persons, report);
            }
        }
    }

    private static void run(String mode, int persons, Consumer<Measured> report) throws Exception {
        switch (mode) {
            case "batch" -> BatchRun.measure(persons, report);
            case "accuracy" -> AccuracyRun.measure(report);
            case "online" -> OnlineRun.measure(persons, report);
            default -> BaselineRun.measure(report);
        }
    }
}
