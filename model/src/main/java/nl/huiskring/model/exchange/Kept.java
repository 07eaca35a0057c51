package nl.huiskring.model.exchange;

import java.time.Instant;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.message.Report;

/** An accepted message on its way to its effect. */
public record Kept(InteractionId id, Report report, Instant receivedAt, String traceparent) {}
