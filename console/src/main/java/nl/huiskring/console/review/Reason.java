package nl.huiskring.console.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a steward decides, in his own words: required, because somebody may ask later (AVG art. 5(2)). */
final class Reason {
    private static final int LONGEST = 1000;

    private Reason() {}

    /** What was typed, with the line ends as the form counted them. */
    static String of(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** Key of what is wrong with it; empty when nothing is. */
    static Optional<String> fault(String reason) {
        if (reason.isEmpty()) {
            return Optional.of("reason.fault.none");
        }
        return reason.length() > LONGEST ? Optional.of("reason.fault.long") : Optional.empty();
    }
}
