package nl.huiskring.town.partner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.UnreadableException;

/** The REST endpoint of a partner: takes CloudEvents of the hub with a bearer token. */
final class RestDoor implements HttpHandler {
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final String SIGNAL = "uitwisselen-huiselijk-geweld.huishoudsignaal";

    private final Inbox inbox;

    RestDoor(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse("");
        if (!authorization.startsWith("Bearer ")) {
            answer(exchange, 401, Map.of("title", "Token ontbreekt"));
            return;
        }
        String body = new String(exchange.getRequestBody().readNBytes(LARGEST), StandardCharsets.UTF_8);
        try {
            Node event = JsonForm.read("event", body);
            Node data = event.at("data").orElseThrow(() -> new UnreadableException("an event without data"));
            if (!event.textAt("type").equals(Optional.of(SIGNAL))) {
                throw new UnreadableException("another kind of event");
            }
            Inbox.Entry entry = inbox.take(Node.branch("HuishoudSignaal", data.children()));
            answer(exchange, 202, Map.of("referentie", entry.delivery().deliveryId()));
        } catch (UnreadableException e) {
            answer(exchange, 400, Map.of("title", "Gebeurtenis niet aanvaard"));
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> members) throws IOException {
        byte[] bytes = JsonForm.text(members).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status < 300 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
