package nl.huiskring.model.message;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.model.Oin;

/**
 * What stands on the outside of a message.
 *
 * @param messageId made by the sender, never used again; with the sender it is the key of "one effect per message"
 * @param sentAt when the sender made the message
 * @param occurredAt when what it tells happened; the timeline is ordered by it
 * @param correlationId the message this one answers
 */
public record Envelope(
        UUID messageId,
        Oin sender,
        MessageType type,
        Instant sentAt,
        Instant occurredAt,
        Optional<UUID> correlationId) {}
