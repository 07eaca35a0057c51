package nl.huiskring.town;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Trigger;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.Message;

/** Confirms deliveries where the transport itself brings no answer to the hub. */
final class Confirmations {
    private Confirmations() {}

    /** The confirmation of a delivery; its id follows from that of the delivery. */
    static Planned of(Party party, String oin, Delivery delivery, Instant now) {
        Message message = new Message(
                id(delivery.deliveryId()),
                "Ontvangstbevestiging",
                oin,
                now,
                now,
                Optional.empty(),
                List.of(new Leaf("bevestigt", delivery.deliveryId())),
                List.of(),
                List.of(),
                List.of());
        String chain = "bevestiging-" + delivery.deliveryId();
        return new Planned(message, party, chain, Map.of(), new Trigger.AtTime(), new Expected.Accepted(), Flaw.NONE);
    }

    /** A UUID of version 4 form for a name, so that confirming twice is a repeat. */
    private static UUID id(String deliveryId) {
        UUID named = UUID.nameUUIDFromBytes(("bevestiging " + deliveryId).getBytes(StandardCharsets.UTF_8));
        return new UUID((named.getMostSignificantBits() & ~0xF000L) | 0x4000L, named.getLeastSignificantBits());
    }
}
