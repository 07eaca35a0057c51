package nl.huiskring.town;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLParameters;
import nl.huiskring.town.FakeJudge.Verdict;
import nl.huiskring.town.wire.JsonForm;
import nl.huiskring.town.wire.KeyRing;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.SoapMessage;
import nl.huiskring.town.wire.SoapMessage.Addressing;
import nl.huiskring.town.wire.SoapSigner;
import nl.huiskring.town.wire.UnreadableException;

/** SOAP, REST and token endpoint of the hub of cardboard. */
final class FakeWeb implements AutoCloseable {
    private final HttpsServer server;
    private final SoapSigner signer;
    private final FakeJudge judge;
    private final Set<String> signatures = ConcurrentHashMap.newKeySet();

    FakeWeb(KeyRing keys, FakeJudge judge, Executor threads) throws IOException {
        this.signer = new SoapSigner(keys);
        this.judge = judge;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(keys.tls()) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.setExecutor(threads);
        server.createContext("/soap/uitwisseling", this::soap);
        server.createContext("/v1/events", this::event);
        server.createContext("/v1/status", exchange -> json(exchange, 200, Map.of("status", "OK")));
        server.createContext("/v1/tellingen", exchange -> json(exchange, 200, counts(exchange)));
        server.createContext("/token", exchange -> json(exchange, 200, Map.of("access_token", "t", "expires_in", 300)));
        server.start();
    }

    URI at(String path) {
        return URI.create("https://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void soap(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        Optional<String> id = Optional.empty();
        Verdict verdict;
        try {
            SoapMessage message = SoapMessage.read(request);
            id = message.addressing("MessageID");
            verdict = spoilt(message).orElseGet(() -> judge.judge(message.body().orElseThrow()));
        } catch (UnreadableException e) {
            boolean doctype = new String(request, StandardCharsets.UTF_8).startsWith("<!DOCTYPE");
            verdict = Verdict.refused(doctype ? "HK-203" : "HK-201");
        }
        Addressing addressing = Addressing.answer("urn:antwoord", "urn:uuid:" + UUID.randomUUID(), id);
        SoapMessage answer = verdict.isAccepted()
                ? SoapMessage.of(addressing, verdict.receipt())
                : SoapMessage.fault(addressing, "geweigerd", verdict.refusal());
        respond(exchange, verdict.isAccepted() ? 200 : 500, signer.sign(answer).bytes());
    }

    /** The story's bad signatures are told by their shape alone: this hub is no judge of signatures. */
    private Optional<Verdict> spoilt(SoapMessage message) {
        String text = new String(message.bytes(), StandardCharsets.UTF_8);
        if (!text.contains("SignatureValue")) {
            return Optional.of(Verdict.refused("HK-105"));
        }
        if (text.split("<ds:Reference ", -1).length < 4) {
            return Optional.of(Verdict.refused("HK-107"));
        }
        Instant created = Instant.parse(between(text, "<wsu:Created>", "<"));
        if (created.isBefore(Instant.now().minusSeconds(600))) {
            return Optional.of(Verdict.refused("HK-108"));
        }
        if (!signatures.add(between(text, "SignatureValue", "</ds:SignatureValue>"))) {
            return Optional.of(Verdict.refused("HK-109"));
        }
        return text.contains("<gebeurd>2001") ? Optional.of(Verdict.refused("HK-106")) : Optional.empty();
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }

    private void event(HttpExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            json(exchange, 401, Map.of("code", "HK-103"));
            return;
        }
        try {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Node event = JsonForm.read("event", body);
            String type = event.textAt("type").orElse("").replaceFirst("^.*\\.", "");
            List<Node> data = event.at("data").orElseThrow().children();
            Verdict verdict = judge.judge(Node.branch(judge.type(type), data));
            if (verdict.isAccepted()) {
                json(exchange, 202, Map.of("interactieId", verdict.id(), "herhaling", verdict.repeated()));
            } else {
                json(exchange, 400, Map.of("code", verdict.code()));
            }
        } catch (UnreadableException e) {
            json(exchange, 400, Map.of("code", "HK-201"));
        }
    }

    /** Says back what was asked, with one count that is told and one that is suppressed. */
    private static Map<String, Object> counts(HttpExchange exchange) {
        Map<String, Object> suppressed = new HashMap<>(Map.of("soort", "open", "maand", "2025-06"));
        suppressed.put("aantal", null);
        Map<String, Object> told = Map.of("soort", "meldingen", "maand", "2025-06", "aantal", 15);
        return Map.of("vraag", exchange.getRequestURI().getQuery(), "tellingen", List.of(told, suppressed));
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> members) throws IOException {
        respond(exchange, status, JsonForm.text(members).getBytes(StandardCharsets.UTF_8));
    }

    private static void respond(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
