package nl.huiskring.console.officer;

import java.util.List;
import nl.huiskring.audit.RefusedMessageLine;
import nl.huiskring.console.words.Words;

/**
 * One refused message as it is shown.
 *
 * @param sender a word for "unknown" when the transport proved none
 */
record RefusedMessageRow(String date, String transport, String sender, String messageId, List<Problem> problems) {

    /** One problem: code, meaning, and where in the message. */
    record Problem(String code, String title, String where) {}

    static RefusedMessageRow of(RefusedMessageLine line, Words words) {
        return new RefusedMessageRow(
                words.briefMoment(line.at()),
                words.label("transport", line.transport().code()),
                line.sender().map(words::partner).orElse(words.text("unknown")),
                line.messageId().orElse(words.text("unknown")),
                line.problems().stream().map(problem -> problem(problem, words)).toList());
    }

    private static Problem problem(String text, Words words) {
        String[] parts = text.split(" ", 2);
        return new Problem(parts[0], words.label("error", parts[0]), parts.length > 1 ? parts[1] : "");
    }
}
