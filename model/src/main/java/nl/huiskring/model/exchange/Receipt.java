package nl.huiskring.model.exchange;

import java.time.Instant;
import nl.huiskring.model.InteractionId;

/**
 * The positive answer: the message is stored and will have its effect once.
 *
 * @param repeated whether the same message had been accepted before; the id is then that of the first time
 */
public record Receipt(InteractionId interaction, Instant receivedAt, boolean repeated) {}
