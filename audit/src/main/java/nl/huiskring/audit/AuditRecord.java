package nl.huiskring.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.huiskring.audit.json.CanonicalJson;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.Uuids;

/**
 * One line of the log. It holds all that the Logboek Dataverwerkingen, the Authorization Decision Log and the actor log of NEN 7513
 * ask for, and no content of any message: items are named by id and field.
 *
 * @param id time-ordered
 * @param at when it happened, in whole milliseconds (end_time, timestamp, EventDateTime)
 * @param trace a span of its own below that of the context
 */
public record AuditRecord(UUID id, Instant at, Trace trace, AuditContext context, AuditEvent event) {
    /** A record of this moment. */
    public static AuditRecord of(Clock clock, AuditContext context, AuditEvent event) {
        UUID id = Uuids.next(clock);
        return new AuditRecord(
                id,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                context.trace().childFor(id),
                context,
                event);
    }

    public AuditKind kind() {
        return event.kind();
    }

    /** The record as a JSON object; the names are those of {@code docs/decisions/0031-audit-record.md}. */
    public JsonObject json() {
        return RecordJson.of(this);
    }

    /** The bytes that are hashed into the log (RFC 8785). */
    public byte[] canonicalBytes() {
        return CanonicalJson.bytes(json());
    }

    @Override
    public String toString() {
        return "AuditRecord[" + kind() + ", " + id + "]";
    }
}
