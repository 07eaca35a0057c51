package nl.huiskring.hub.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.policy.Outcome;

/** What the log says of one delivery. */
final class LoggedDelivery {
    private final long sequence;
    private final JsonObject record;
    private final JsonObject event;

    LoggedDelivery(LoggedRecord logged) {
        this.sequence = logged.sequence();
        this.record = logged.json();
        this.event = record.object("event");
    }

    /** One item of it. */
    record Item(String id, String field, String holder, Outcome outcome, String rule) {
        private static Item of(JsonObject item) {
            return new Item(
                    item.text("item"),
                    item.text("field"),
                    item.text("holder"),
                    Outcome.valueOf(item.text("outcome")),
                    item.text("rule"));
        }
    }

    long sequence() {
        return sequence;
    }

    String id() {
        return event.text("delivery");
    }

    DeliveryKey key() {
        return new DeliveryKey(recipient(), id());
    }

    String recipient() {
        return event.text("recipient");
    }

    String purpose() {
        return event.text("purpose");
    }

    String signal() {
        return event.text("signal");
    }

    long version() {
        return event.number("version");
    }

    Optional<String> interaction() {
        return record.optionalText("interaction");
    }

    Optional<String> household() {
        return record.optionalText("household");
    }

    /** Whether something was decided while this delivery was made up, and not at another time. */
    boolean covers(Instant moment) {
        return !moment.isBefore(record.moment("startedAt"))
                && moment.toEpochMilli() <= record.moment("at").toEpochMilli();
    }

    List<Item> items() {
        return event.objects("items").stream().map(Item::of).toList();
    }

    /** Hex SHA-256 over what was to be sent. */
    String digest() {
        return event.text("digest");
    }

    @Override
    public String toString() {
        return "LoggedDelivery[" + id() + "]";
    }
}
