package nl.huiskring.audit;

import java.util.Optional;
import nl.huiskring.audit.AuditEvent.DeliveryAttemptFailed;
import nl.huiskring.audit.AuditEvent.LoggedIn;
import nl.huiskring.audit.AuditEvent.MessageRefused;
import nl.huiskring.audit.AuditEvent.Viewed;
import nl.huiskring.audit.json.CanonicalJson;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.policy.Purpose;

/** Writes what all records have in common. */
final class RecordJson {
    /** Raised when a name or meaning changes; readers then know which they have. */
    private static final long FORM = 1;

    private static final String ACTIVITY = "urn:huiskring:verwerking:";

    private RecordJson() {}

    static JsonObject of(AuditRecord record) {
        AuditContext context = record.context();
        Trace trace = record.trace();
        return JsonObject.builder()
                .put("form", FORM)
                .put("id", record.id())
                .put("at", record.at())
                .put("startedAt", context.startedAt())
                .put("kind", record.kind())
                .put("status", hasFailed(record.event()) ? "Error" : "Ok")
                .put("activity", activity(record))
                .put("traceId", trace.traceId())
                .put("spanId", trace.spanId())
                .putIfPresent("parentSpanId", trace.parentSpanId())
                .put("actor", actor(context.actor()))
                .putIfPresent("interaction", context.interaction())
                .putIfPresent("household", context.household())
                .putAll(
                        "subjects",
                        context.subjects().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList())
                .put("event", EventJson.of(record.event()))
                .build();
    }

    private static JsonObject actor(Actor actor) {
        return JsonObject.builder()
                .put("type", actor.type())
                .put("id", CanonicalJson.wellFormed(actor.id()))
                .putIfPresent("name", actor.name().map(CanonicalJson::wellFormed))
                .putIfPresent("role", actor.role())
                .putIfPresent("organisation", actor.organisation())
                .putIfPresent("accessPoint", actor.accessPoint().map(CanonicalJson::wellFormed))
                .putIfPresent("onBehalfOf", actor.onBehalfOf().map(CanonicalJson::wellFormed))
                .build();
    }

    /** The processing activity (AVG 30 register): the kind, and the purpose where there is one. */
    private static String activity(AuditRecord record) {
        String purpose = purpose(record.event()).map(some -> ":" + some).orElse("");
        return ACTIVITY + record.kind().activity() + purpose;
    }

    private static Optional<Purpose> purpose(AuditEvent event) {
        return switch (event) {
            case AuditEvent.Decided decided -> Optional.of(decided.question().purpose());
            case AuditEvent.Disclosed disclosed -> Optional.of(disclosed.purpose());
            case Viewed viewed -> viewed.purpose();
            case AuditEvent.MessageReceived _,
                    MessageRefused _,
                    AuditEvent.Delivered _,
                    DeliveryAttemptFailed _,
                    AuditEvent.DeliverySuperseded _,
                    AuditEvent.DeliveryConfirmed _,
                    AuditEvent.PersonsMatched _,
                    AuditEvent.CaseNotKnown _,
                    AuditEvent.PersonsDecided _,
                    AuditEvent.ToldTakenBack _,
                    LoggedIn _ -> Optional.empty();
        };
    }

    /** A denial is not an error (Authorization Decision Log): an error is what could not be carried out. */
    private static boolean hasFailed(AuditEvent event) {
        return switch (event) {
            case MessageRefused _, DeliveryAttemptFailed _ -> true;
            case LoggedIn login -> !login.isAccepted();
            case AuditEvent.Decided _,
                    AuditEvent.Disclosed _,
                    Viewed _,
                    AuditEvent.MessageReceived _,
                    AuditEvent.Delivered _,
                    AuditEvent.DeliverySuperseded _,
                    AuditEvent.DeliveryConfirmed _,
                    AuditEvent.PersonsMatched _,
                    AuditEvent.CaseNotKnown _,
                    AuditEvent.PersonsDecided _,
                    AuditEvent.ToldTakenBack _ -> false;
        };
    }
}
