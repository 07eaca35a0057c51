package nl.huiskring.model.exchange;

import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;
import nl.huiskring.model.message.Report;

/**
 * A message whose sender, form and content an adapter has checked.
 *
 * @param sender as the transport proved it (certificate, token, user); the same as in the message
 * @param raw the bytes as they came, kept encrypted as evidence
 * @param digest hex SHA-256 over what the message says, not over how it was wrapped: tells a repeat from another message under the same id
 * @param traceparent W3C trace context of the exchange, new when the partner sent none
 */
public record Received(Report report, Oin sender, Transport transport, byte[] raw, String digest, String traceparent) {
    @Override
    public String toString() {
        return "Received[" + report + ", " + transport + "]";
    }
}
