package nl.huiskring.model.exchange;

import java.util.List;
import java.util.Optional;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;

/**
 * What the audit keeps of a refused message: no content, only who, how and what was wrong.
 *
 * @param sender as far as the transport proved it
 * @param messageId as the message said, if it could be read that far; at most 80 characters
 */
public record RefusedMessage(
        Transport transport, Optional<Oin> sender, Optional<String> messageId, List<Problem> problems) {
    public RefusedMessage {
        problems = List.copyOf(problems);
    }
}
