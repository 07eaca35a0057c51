package nl.huiskring.town.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.town.wire.KeyRing;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.SoapMessage;
import nl.huiskring.town.wire.SoapMessage.Addressing;
import nl.huiskring.town.wire.SoapSigner;
import nl.huiskring.town.wire.SoapVerifier;
import nl.huiskring.town.wire.Trees;
import nl.huiskring.town.wire.UnreadableException;

/** The SOAP endpoint of a partner: takes signed signals of the hub and answers with a signed {@code Ontvangst}. */
final class SoapDoor implements HttpHandler {
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final Node REFUSAL =
            Node.branch("Fout", List.of(Node.leaf("code", "HK-201"), Node.leaf("titel", "Bericht is niet leesbaar")));

    private final Inbox inbox;
    private final SoapSigner signer;
    private final SoapVerifier verifier;
    private final String hubOin;
    private final Clock clock;

    SoapDoor(Inbox inbox, KeyRing keys, String hubOin, Clock clock) {
        this.inbox = inbox;
        this.signer = new SoapSigner(keys);
        this.verifier = new SoapVerifier(keys);
        this.hubOin = hubOin;
        this.clock = clock;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readNBytes(LARGEST);
        try {
            SoapMessage message = SoapMessage.read(request);
            verifier.verify(message, hubOin);
            Node body = message.body().orElseThrow(() -> new UnreadableException("an empty body"));
            Addressing addressing = addressing(SoapWords.RECEIPT, message.addressing("MessageID"));
            answer(exchange, 200, SoapMessage.of(addressing, receipt(inbox.take(body))));
        } catch (UnreadableException e) {
            // Says no more than that: the hub's log says what it sent.
            answer(
                    exchange,
                    500,
                    SoapMessage.fault(addressing(SoapWords.FAULT, Optional.empty()), "bericht niet aanvaard", REFUSAL));
        }
    }

    private Node receipt(Inbox.Entry entry) {
        return Node.branch(
                "Ontvangst",
                List.of(
                        Node.leaf("berichtId", entry.delivery().messageId()),
                        Node.leaf("interactieId", entry.delivery().deliveryId()),
                        Node.leaf("ontvangen", Trees.moment(clock.instant())),
                        Node.leaf("herhaling", Boolean.toString(entry.again()))));
    }

    private static Addressing addressing(String action, Optional<String> relatesTo) {
        return Addressing.answer(action, "urn:uuid:" + UUID.randomUUID(), relatesTo);
    }

    private void answer(HttpExchange exchange, int status, SoapMessage message) throws IOException {
        byte[] bytes = signer.sign(message).bytes();
        exchange.getResponseHeaders().set("Content-Type", "text/xml; charset=UTF-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
