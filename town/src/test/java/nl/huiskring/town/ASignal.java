package nl.huiskring.town;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.SoapMessage;
import nl.huiskring.town.wire.SoapMessage.Addressing;
import nl.huiskring.town.wire.SoapSigner;

/** Household signals for tests. */
final class ASignal {
    private ASignal() {}

    static Node about(String registration, String delivery) {
        return Node.branch(
                "HuishoudSignaal",
                List.of(
                        Node.branch(
                                "stuurgegevens",
                                List.of(
                                        Node.leaf("berichtId", UUID.randomUUID().toString()),
                                        Node.leaf("leveringId", delivery))),
                        Node.branch(
                                "signaal",
                                List.of(
                                        Node.leaf("signaalId", "s-" + delivery),
                                        Node.leaf("versie", "1"),
                                        Node.leaf("huishouden", "h-1"),
                                        Node.leaf("niveau", "MELDING"))),
                        Node.leaf("lid", "persoon-1"),
                        Node.branch(
                                "gegeven",
                                List.of(
                                        Node.leaf("itemId", "x"),
                                        Node.leaf("soort", "registratienummer"),
                                        Node.leaf("waarde", registration)))));
    }

    static byte[] signed(SoapSigner signer, Node signal) {
        Addressing addressing =
                new Addressing("https://veilig-thuis", "urn:lever", "urn:uuid:" + UUID.randomUUID(), Optional.empty());
        return signer.sign(SoapMessage.of(addressing, signal)).bytes();
    }
}
