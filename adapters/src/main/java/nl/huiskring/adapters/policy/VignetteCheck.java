package nl.huiskring.adapters.policy;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import nl.huiskring.consent.Decision;
import nl.huiskring.consent.DecisionPoint;

/** Runs vignette files through the decision point: small cases that say what is asked and what the answer must be. */
public final class VignetteCheck {
    private final DecisionPoint decisionPoint;

    public VignetteCheck(DecisionPoint decisionPoint) {
        this.decisionPoint = decisionPoint;
    }

    /**
     * Prints {@code PASS|FAIL id expected actual rule} for every case, with the difference behind a failure, and then
     * {@code N passed, M failed}. A malformed case or file fails with what is wrong and where; the rest is still run.
     *
     * @return how many failed
     */
    public int check(List<Path> files, PrintStream out) {
        int passed = 0;
        int failed = 0;
        for (Path file : files) {
            for (VignetteEntry entry : VignetteReader.read(file)) {
                if (passes(entry, out)) {
                    passed++;
                } else {
                    failed++;
                }
            }
        }
        out.println(passed + " passed, " + failed + " failed");
        return failed;
    }

    private boolean passes(VignetteEntry entry, PrintStream out) {
        return switch (entry) {
            case VignetteEntry.Malformed malformed -> {
                out.println("FAIL " + malformed.id() + " MALFORMED " + malformed.what());
                yield false;
            }
            case VignetteEntry.Vignette vignette -> passes(vignette, out);
        };
    }

    private boolean passes(VignetteEntry.Vignette vignette, PrintStream out) {
        Decision actual = decisionPoint.decide(vignette.question());
        Expectation expected = vignette.expectation();
        String difference = expected.differenceFrom(actual);
        out.println((difference.isEmpty() ? "PASS " : "FAIL ")
                + String.join(
                        " ",
                        vignette.id(),
                        expected.outcome().name(),
                        actual.outcome().name(),
                        actual.rule())
                + difference);
        return difference.isEmpty();
    }
}
