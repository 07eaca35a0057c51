package nl.huiskring.audit;

import java.util.Collection;
import java.util.List;
import nl.huiskring.audit.json.CanonicalJson;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Problem;

/** Writes what differs from kind to kind. */
final class EventJson {
    private EventJson() {}

    static JsonObject of(AuditEvent event) {
        JsonObject.Builder to = JsonObject.builder();
        return switch (event) {
            case AuditEvent.MessageReceived received -> received(received, to);
            case AuditEvent.MessageRefused refused -> refused(refused, to);
            case AuditEvent.Decided decided -> decided(decided, to);
            case AuditEvent.Disclosed disclosed -> disclosed(disclosed, to);
            case AuditEvent.Delivered delivered ->
                to.put("delivery", delivered.delivery())
                        .put("recipient", delivered.recipient())
                        .put("transport", delivered.transport().code())
                        .put("reference", CanonicalJson.wellFormed(delivered.reference()))
                        .build();
            case AuditEvent.DeliveryAttemptFailed failed ->
                to.put("delivery", failed.delivery())
                        .put("recipient", failed.recipient())
                        .putIfPresent("transport", failed.transport().map(Transport::code))
                        .put("why", CanonicalJson.wellFormed(failed.why()))
                        .put("willBeRetried", failed.willBeRetried())
                        .build();
            case AuditEvent.DeliverySuperseded superseded ->
                to.put("delivery", superseded.delivery())
                        .put("recipient", superseded.recipient())
                        .putIfPresent("by", superseded.by())
                        .build();
            case AuditEvent.ToldTakenBack back ->
                to.put("delivery", back.delivery())
                        .put("recipient", back.recipient())
                        .putObjects("items", back.items().stream().map(EventJson::takenBack))
                        .build();
            case AuditEvent.DeliveryConfirmed confirmed ->
                to.put("delivery", confirmed.delivery())
                        .put("recipient", confirmed.recipient())
                        .put("messageId", confirmed.messageId())
                        .put("confirmedAt", confirmed.confirmedAt())
                        .build();
            case AuditEvent.PersonsMatched matched ->
                to.put("automatic", matched.automatic())
                        .put("review", matched.review())
                        .put("fresh", matched.fresh())
                        .put("method", matched.method())
                        .build();
            case AuditEvent.CaseNotKnown unknown ->
                to.put("type", unknown.type()).build();
            case AuditEvent.PersonsDecided decided ->
                to.put("record", decided.record())
                        .put("ruling", decided.ruling())
                        .put("model", decided.model())
                        .build();
            case AuditEvent.LoggedIn login ->
                to.put("isAccepted", login.isAccepted()).build();
            case AuditEvent.Viewed viewed ->
                to.put("what", CanonicalJson.wellFormed(viewed.what()))
                        .putIfPresent("purpose", viewed.purpose())
                        .put("isAllowed", viewed.isAllowed())
                        .build();
        };
    }

    private static JsonObject takenBack(AuditEvent.ToldTakenBack.Item item) {
        return JsonObject.builder()
                .put("told", item.told())
                .put("item", item.item())
                .put("why", item.why())
                .build();
    }

    private static JsonObject received(AuditEvent.MessageReceived received, JsonObject.Builder to) {
        return to.put("sender", received.sender())
                .put("transport", received.transport().code())
                .put("type", received.type())
                .put("messageId", received.messageId())
                .put("digest", received.digest())
                .put("isRepeat", received.isRepeat())
                .build();
    }

    private static JsonObject refused(AuditEvent.MessageRefused refused, JsonObject.Builder to) {
        return to.put("transport", refused.transport().code())
                .putIfPresent("sender", refused.sender())
                .putIfPresent("messageId", refused.messageId().map(CanonicalJson::wellFormed))
                .putObjects("problems", refused.problems().stream().map(EventJson::problem))
                .build();
    }

    private static JsonObject problem(Problem problem) {
        return JsonObject.builder()
                .put("code", problem.code().code())
                .put("where", CanonicalJson.wellFormed(problem.where()))
                .build();
    }

    private static JsonObject decided(AuditEvent.Decided decided, JsonObject.Builder to) {
        DecisionQuestion question = decided.question();
        return to.put("item", question.item())
                .put("field", question.field().word())
                .put("category", question.category())
                .put("part", question.part())
                .put("holder", question.holder())
                .put("holderKind", question.holderKind().code())
                .put("recipient", question.recipient())
                .put("recipientKind", question.recipientKind().code())
                .putIfPresent("recipientRole", question.recipientRole())
                .put("purpose", question.purpose())
                .put("facts", facts(decided.facts()))
                .put("answer", answer(decided.answer()))
                .build();
    }

    private static JsonObject facts(DecisionFacts facts) {
        return JsonObject.builder()
                .put("regime", facts.regime())
                .put("recordedOn", facts.recordedOn())
                .put("at", facts.at())
                .put("covenant", facts.covenant())
                .putObjects("subjects", facts.subjects().stream().map(EventJson::subject))
                .putObjects("grounds", facts.grounds().stream().map(EventJson::ground))
                .build();
    }

    private static JsonObject subject(DecisionFacts.Subject subject) {
        return JsonObject.builder()
                .put("person", subject.person())
                .put("role", subject.role().code())
                .put("age", subject.age())
                .put("involvement", subject.involvement())
                .putAll("flags", inOrder(subject.flags()))
                .putObjects("consents", subject.consents().stream().map(EventJson::consent))
                .build();
    }

    private static JsonObject consent(DecisionFacts.Consent consent) {
        return JsonObject.builder()
                .put("by", consent.by())
                .put("category", consent.category())
                .put("to", consent.to().code())
                .put("purpose", consent.purpose())
                .put("givenOn", consent.givenOn())
                .putIfPresent("expiresOn", consent.expiresOn())
                .putIfPresent("withdrawnOn", consent.withdrawnOn())
                .build();
    }

    private static JsonObject ground(DecisionFacts.GroundStated ground) {
        return JsonObject.builder()
                .put("ground", ground.ground())
                .put("statedBy", CanonicalJson.wellFormed(ground.statedBy()))
                .putIfPresent("statedIn", ground.statedIn())
                .build();
    }

    private static JsonObject answer(DecisionAnswer answer) {
        return JsonObject.builder()
                .put("outcome", answer.outcome())
                .put("rule", answer.rule())
                .put("source", answer.source())
                .putAll("obligations", inOrder(answer.obligations()))
                .putAll("groundsUsed", inOrder(answer.groundsUsed()))
                .put("policyVersion", answer.policyVersion())
                .build();
    }

    private static JsonObject disclosed(AuditEvent.Disclosed disclosed, JsonObject.Builder to) {
        return to.put("delivery", disclosed.delivery())
                .put("signal", disclosed.signal())
                .put("version", disclosed.version())
                .put("recipient", disclosed.recipient())
                .put("recipientKind", disclosed.recipientKind().code())
                .put("purpose", disclosed.purpose())
                .put("transport", disclosed.transport().code())
                .putObjects("items", disclosed.items().stream().map(EventJson::item))
                .put("digest", disclosed.digest())
                .build();
    }

    private static JsonObject item(AuditEvent.Disclosed.Item item) {
        return JsonObject.builder()
                .put("item", item.item())
                .put("field", item.field().word())
                .put("holder", item.holder())
                .put("outcome", item.outcome())
                .put("rule", item.rule())
                .put("source", item.source())
                .build();
    }

    /** Sets have no order of their own; the log has one. */
    private static <E extends Enum<E>> List<E> inOrder(Collection<E> values) {
        return values.stream().sorted().toList();
    }
}
