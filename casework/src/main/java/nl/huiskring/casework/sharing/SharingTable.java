package nl.huiskring.casework.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.message.MessageType;

/**
 * Which messages are offered to whom at once ({@code config/sharing/sharing.yml}, the only place where this stands). It says
 * who is asked about, never what goes: that the decision says, item by item.
 */
public record SharingTable(List<Offer> offers) {
    public SharingTable {
        offers = List.copyOf(offers);
        Set<List<Object>> seen = new HashSet<>();
        for (Offer offer : offers) {
            if (!seen.add(List.of(offer.messageType(), offer.partnerKind(), offer.purpose()))) {
                throw new IllegalArgumentException("twice in the sharing table: %s to %s for %s"
                        .formatted(
                                offer.messageType().word(), offer.partnerKind().code(), offer.purpose()));
            }
        }
    }

    /** To whom messages of this type are offered. */
    public List<Offer> of(MessageType type) {
        return offers.stream().filter(offer -> offer.messageType() == type).toList();
    }
}
