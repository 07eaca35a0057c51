package nl.huiskring.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;

/**
 * A refused message as the log tells it.
 *
 * @param problems code and place of each, such as {@code HK-206 persoon[1]/bsn}
 */
public record RefusedMessageLine(
        long sequence,
        Instant at,
        Transport transport,
        Optional<Oin> sender,
        Optional<String> messageId,
        List<String> problems) {
    public RefusedMessageLine {
        problems = List.copyOf(problems);
    }

    static RefusedMessageLine of(LoggedRecord logged) {
        JsonObject event = logged.json().object("event");
        return new RefusedMessageLine(
                logged.sequence(),
                logged.json().moment("at"),
                Transport.ofCode(event.text("transport")),
                event.optionalText("sender").map(Oin::new),
                event.optionalText("messageId"),
                event.objects("problems").stream()
                        .map(problem -> problem.text("code") + " " + problem.text("where"))
                        .toList());
    }
}
