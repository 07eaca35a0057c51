package nl.huiskring.hub.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.policy.Outcome;

/** The log of one play, laid out for counting: what came in, what was done with it, what was decided, what left. */
final class LoggedPlay {
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, List<Long>> effects = new HashMap<>();
    private final Map<String, LoggedDelivery> disclosures = new HashMap<>();
    private final List<DeliveryKey> disclosed = new ArrayList<>();
    private final List<DeliveryKey> delivered = new ArrayList<>();
    private final Map<Question, List<JsonObject>> decisions = new HashMap<>();
    private final Map<String, Refused> refusals = new TreeMap<>();

    private LoggedPlay(List<LoggedRecord> records) {
        records.forEach(this::enter);
    }

    /**
     * A message that was logged as taken in for the first time.
     *
     * @param interaction under which everything stands that came of it
     */
    record Message(MessageKey key, String interaction) {}

    /** What was asked of the policy: about which item, because of which message, for whom and for what. */
    record Question(
            Optional<String> interaction, Optional<String> household, String recipient, String purpose, String item) {}

    static LoggedPlay of(List<LoggedRecord> records) {
        return new LoggedPlay(records);
    }

    static LoggedPlay read(AuditReader audit) {
        Set<AuditKind> kinds = Set.of(
                AuditKind.RECEIVED, AuditKind.MATCH, AuditKind.DECISION, AuditKind.DISCLOSURE, AuditKind.DELIVERED);
        List<LoggedRecord> found = new ArrayList<>();
        AuditQuestion newest = AuditQuestion.newest().atMost(AuditQuestion.MAX_LIMIT);
        List<LoggedRecord> page = audit.records(kinds, newest);
        while (!page.isEmpty()) {
            found.addAll(page);
            page = audit.records(kinds, newest.before(page.getLast().sequence()));
        }
        return of(found);
    }

    private void enter(LoggedRecord record) {
        JsonObject json = record.json();
        switch (AuditKind.valueOf(json.text("kind"))) {
            case RECEIVED -> received(json);
            case MATCH ->
                effects.computeIfAbsent(json.text("interaction"), id -> new ArrayList<>())
                        .add(record.sequence());
            case DECISION -> decided(json);
            case DISCLOSURE -> disclosed(record);
            case DELIVERED -> delivered.add(delivery(json.object("event")));
            case REFUSED_MESSAGE, DELIVERY_FAILED, CONFIRMED, LOGIN, VIEW -> {
                // says nothing about what came in or left
            }
        }
    }

    private void received(JsonObject json) {
        JsonObject event = json.object("event");
        if (!event.flag("isRepeat")) {
            messages.add(new Message(
                    new MessageKey(event.text("sender"), event.text("transport"), event.text("messageId")),
                    json.text("interaction")));
        }
    }

    private void decided(JsonObject json) {
        JsonObject event = json.object("event");
        JsonObject answer = event.object("answer");
        Outcome outcome = Outcome.valueOf(answer.text("outcome"));
        if (outcome == Outcome.DENY || outcome == Outcome.DEFER) {
            refusals.compute(
                    answer.text("rule") + " " + outcome,
                    (rule, before) -> before == null ? new Refused(1, answer.text("source")) : before.oneMore());
        }
        Question question = new Question(
                json.optionalText("interaction"),
                json.optionalText("household"),
                event.text("recipient"),
                event.text("purpose"),
                event.text("item"));
        decisions.computeIfAbsent(question, key -> new ArrayList<>()).add(event);
    }

    private void disclosed(LoggedRecord record) {
        LoggedDelivery delivery = new LoggedDelivery(record);
        disclosures.put(delivery.id(), delivery);
        disclosed.add(delivery.key());
    }

    private static DeliveryKey delivery(JsonObject event) {
        return new DeliveryKey(event.text("recipient"), event.text("delivery"));
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Where in the log it stands that a message was worked on; once when all is well. */
    List<Long> effects(String interaction) {
        return effects.getOrDefault(interaction, List.of());
    }

    /** Every disclosure as often as it was logged. */
    List<DeliveryKey> disclosed() {
        return List.copyOf(disclosed);
    }

    List<DeliveryKey> delivered() {
        return List.copyOf(delivered);
    }

    Optional<LoggedDelivery> disclosure(String delivery) {
        return Optional.ofNullable(disclosures.get(delivery));
    }

    /** What was decided about one item when a delivery was made up. */
    List<JsonObject> decisions(LoggedDelivery delivery, String item) {
        return decisions.getOrDefault(
                new Question(
                        delivery.interaction(), delivery.household(), delivery.recipient(), delivery.purpose(), item),
                List.of());
    }

    /** Decisions that told nothing, by rule and outcome. */
    Map<String, Refused> refusals() {
        return Collections.unmodifiableMap(refusals);
    }
}
