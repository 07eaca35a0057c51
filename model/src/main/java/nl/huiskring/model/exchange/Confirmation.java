package nl.huiskring.model.exchange;

import java.time.Instant;

/**
 * The recipient has the delivery.
 *
 * @param reference what the recipient gave back: its own id, a queue or a file name
 */
public record Confirmation(Instant at, String reference) {}
