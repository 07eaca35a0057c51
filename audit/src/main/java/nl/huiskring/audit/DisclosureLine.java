package nl.huiskring.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;

/**
 * A disclosure as the log tells it.
 *
 * @param digest hex SHA-256 over what was sent
 */
public record DisclosureLine(
        long sequence,
        Instant at,
        Optional<HouseholdId> household,
        DeliveryId delivery,
        SignalId signal,
        long version,
        Oin recipient,
        PartnerKind recipientKind,
        Purpose purpose,
        Transport transport,
        List<Item> items,
        String digest) {
    public DisclosureLine {
        items = List.copyOf(items);
    }

    /**
     * One item of it.
     *
     * @param field word of the field
     * @param source legal source of the rule, in words
     */
    public record Item(ItemId item, String field, Oin holder, Outcome outcome, String rule, String source) {
        private static Item of(JsonObject item) {
            return new Item(
                    ItemId.parse(item.text("item")),
                    item.text("field"),
                    new Oin(item.text("holder")),
                    Outcome.valueOf(item.text("outcome")),
                    item.text("rule"),
                    item.text("source"));
        }
    }

    static DisclosureLine of(LoggedRecord logged) {
        JsonObject event = logged.json().object("event");
        return new DisclosureLine(
                logged.sequence(),
                logged.json().moment("at"),
                logged.json().optionalText("household").map(HouseholdId::parse),
                DeliveryId.parse(event.text("delivery")),
                SignalId.parse(event.text("signal")),
                event.number("version"),
                new Oin(event.text("recipient")),
                PartnerKind.ofCode(event.text("recipientKind")),
                Purpose.valueOf(event.text("purpose")),
                Transport.ofCode(event.text("transport")),
                event.objects("items").stream().map(Item::of).toList(),
                event.text("digest"));
    }
}
