package nl.huiskring.casework.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.casework.alert.Route;
import nl.huiskring.model.message.MessageType;

/**
 * Which messages are offered to whom at once, and which alerts to whom ({@code config/sharing/sharing.yml}, the only place where
 * this stands). It says who is asked about, never what goes: that the decision says, item by item; without a single item that
 * the recipient may see, nothing goes.
 */
public record SharingTable(List<Offer> offers, List<AlertOffer> alerts) {
    public SharingTable {
        offers = List.copyOf(offers);
        alerts = List.copyOf(alerts);
        Set<List<Object>> seen = new HashSet<>();
        for (Offer offer : offers) {
            if (!seen.add(List.of(offer.messageType(), offer.partnerKind(), offer.purpose()))) {
                throw new IllegalArgumentException("twice in the sharing table: %s to %s for %s"
                        .formatted(
                                offer.messageType().word(), offer.partnerKind().code(), offer.purpose()));
            }
        }
    }

    /**
     * To whom the alerts of a rule are offered.
     *
     * @param inInvestigation whether Veilig Thuis investigates; its purpose is then P3, otherwise P2
     */
    public List<Route> ofAlert(String rule, boolean inInvestigation) {
        return alerts.stream()
                .filter(offer -> offer.rules().contains(rule) && offer.counts(inInvestigation))
                .map(offer -> new Route(offer.partnerKind(), offer.needed(), offer.purpose()))
                .distinct()
                .toList();
    }

    /** To whom messages of this type are offered. */
    public List<Offer> of(MessageType type) {
        return offers.stream().filter(offer -> offer.messageType() == type).toList();
    }
}
