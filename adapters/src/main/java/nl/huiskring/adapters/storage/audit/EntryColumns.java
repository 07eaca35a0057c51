package nl.huiskring.adapters.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.audit.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What is drawn from a record for searching. */
record EntryColumns(
        UUID recordId,
        Instant at,
        String kind,
        String traceId,
        @Nullable UUID interaction,
        @Nullable UUID household,
        @Nullable String partner,
        @Nullable String rule,
        @Nullable String outcome,
        @Nullable UUID delivery) {
    static final String NAMES =
            "record_id, at, kind, trace_id, interaction, household, partner, rule, outcome, delivery";

    static EntryColumns of(JsonObject record) {
        JsonObject event = record.object("event");
        Optional<JsonObject> answer = event.optionalObject("answer");
        return new EntryColumns(
                UUID.fromString(record.text("id")),
                record.moment("at"),
                record.text("kind"),
                record.text("traceId"),
                uuid(record, "interaction"),
                uuid(record, "household"),
                event.optionalText("recipient")
                        .or(() -> event.optionalText("sender"))
                        .orElse(null),
                answer.map(some -> some.text("rule")).orElse(null),
                answer.map(some -> some.text("outcome")).orElse(null),
                uuid(event, "delivery"));
    }

    static EntryColumns of(ResultSet row) throws SQLException {
        return new EntryColumns(
                row.getObject("record_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("trace_id"),
                row.getObject("interaction", UUID.class),
                row.getObject("household", UUID.class),
                row.getString("partner"),
                row.getString("rule"),
                row.getString("outcome"),
                row.getObject("delivery", UUID.class));
    }

    /** In the order of {@link #NAMES}. */
    @Nullable
    Object[] values() {
        return new @Nullable Object[] {
            recordId,
            at.atOffset(ZoneOffset.UTC),
            kind,
            traceId,
            interaction,
            household,
            partner,
            rule,
            outcome,
            delivery
        };
    }

    private static @Nullable UUID uuid(JsonObject object, String name) {
        return object.optionalText(name).map(UUID::fromString).orElse(null);
    }
}
