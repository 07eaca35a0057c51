package nl.huiskring.hub.demo;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.Partner;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.partner.Organisation;

/**
 * One partner's own book.
 *
 * @param transport over which it really sent, as it says itself
 * @param received every delivery as often as it came in
 */
record PartnerBook(Partner partner, String transport, List<Ledger.Sent> sent, List<Delivery> received) {
    PartnerBook {
        sent = List.copyOf(sent);
        received = List.copyOf(received);
    }

    static PartnerBook of(Organisation organisation, Partner partner) {
        return new PartnerBook(
                partner,
                organisation.party().transport().name().toLowerCase(Locale.ROOT),
                organisation.ledger().sent(),
                organisation.ledger().received().stream()
                        .map(Ledger.Received::delivery)
                        .toList());
    }

    String oin() {
        return partner.oin().value();
    }

    /** Lines with a positive answer, the first and the repeated ones. */
    Stream<Ledger.Sent> taken() {
        return sent.stream()
                .filter(line -> line.ended() == Ledger.Ended.ACCEPTED || line.ended() == Ledger.Ended.REPEATED);
    }

    /** Messages of which the hub said that it has them. */
    Set<MessageKey> accepted() {
        return taken().map(line -> new MessageKey(
                        oin(), transport, line.planned().message().id().toString()))
                .collect(Collectors.toSet());
    }

    Stream<DeliveryKey> arrivals() {
        return received.stream().map(delivery -> new DeliveryKey(oin(), delivery.deliveryId()));
    }
}
