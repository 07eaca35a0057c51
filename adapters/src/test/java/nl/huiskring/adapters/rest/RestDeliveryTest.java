package nl.huiskring.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import nl.huiskring.adapters.contract.JsonSyntax;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.contract.SignalWriter;
import nl.huiskring.adapters.contract.Signals;
import nl.huiskring.adapters.identity.CertificateOin;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The hub calls a partner that is a real HTTPS server asking for a certificate, and so is the issuer of its token. */
class RestDeliveryTest {
    private static final int MANY = 20;
    private static final Oin HUB = new Oin("00000001999199999000");
    private static final Oin CARE = new Oin(PartnerInterface.OIN);
    private static final Oin POLICE = new Oin(PartnerInterface.OTHER_OIN);

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private final List<Optional<Oin>> callers = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ClearedSignal signal = Signals.signal(CARE, POLICE);
    private HttpsServer server;
    private Pki pki;
    private Path folder;
    private int tokens;
    private int tokenStatus = 200;
    private String stalling = "";
    private Duration tokenLife = Duration.ofMinutes(5);

    private record Reply(int status, String body) {}

    RestDeliveryTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        pki = new Pki(folder);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void startPartner() {
        server.setHttpsConfigurator(new HttpsConfigurator(pki.tls("server", pki.issue("CN=localhost"))) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                parameters.setSSLParameters(tls);
            }
        });
        server.setExecutor(threads);
        server.createContext("/token", this::token);
        server.createContext("/events", this::event);
        server.createContext(
                "/elders", exchange -> answer(exchange, "elders", new Reply(202, "{\"referentie\":\"x\"}")));
        server.start();
    }

    @AfterEach
    void stopPartner() {
        never.countDown();
        server.stop(0);
        threads.close();
    }

    @Test
    void bringsTheSignalAsAnEventAndKeepsTheReference() {
        replies.add(new Reply(202, "{\"referentie\":\"zaak-12\"}"));
        Confirmation confirmation = delivery().deliver(signal);
        assertThat(confirmation).isEqualTo(new Confirmation(Samples.NOW, "zaak-12"));
        assertThat(calls)
                .containsExactly(
                        "POST /token application/x-www-form-urlencoded null",
                        "POST /events application/cloudevents+json Bearer token-1");
        assertThat(callers).containsOnly(Optional.of(HUB));
        assertThat(bodies.getFirst()).isEqualTo("grant_type=client_credentials&client_id=huiskring-hub");
        Node event = JsonSyntax.read(bodies.getLast().getBytes(StandardCharsets.UTF_8), "event");
        assertThat(event.textAt("id")).contains(signal.messageId().toString());
        assertThat(event.textAt("source")).contains("/oin/" + HUB + "/systeem/huiskring");
        assertThat(event.textAt("type")).contains("uitwisselen-huiselijk-geweld.huishoudsignaal");
        assertThat(event.child("data"))
                .contains(new SignalWriter(HUB, directory()).write(signal).named("data"));
    }

    @Test
    void asksForATokenOnceAsLongAsItLasts() {
        replies.add(new Reply(200, "{\"referentie\":\"1\"}"));
        replies.add(new Reply(200, "{\"referentie\":\"2\"}"));
        RestDelivery delivery = delivery();
        delivery.deliver(signal);
        delivery.deliver(signal);
        assertThat(tokens).isEqualTo(1);
    }

    @Test
    void asksForAnotherTokenShortlyBeforeTheOldOneEnds() {
        tokenLife = Duration.ofSeconds(29);
        replies.add(new Reply(200, "{\"referentie\":\"1\"}"));
        replies.add(new Reply(200, "{\"referentie\":\"2\"}"));
        RestDelivery delivery = delivery();
        delivery.deliver(signal);
        delivery.deliver(signal);
        assertThat(tokens).isEqualTo(2);
    }

    @Test
    void renewsATokenThatThePartnerRefusesOnce() {
        replies.add(new Reply(401, ""));
        replies.add(new Reply(202, "{\"referentie\":\"1\"}"));
        assertThat(delivery().deliver(signal).reference()).isEqualTo("1");
        assertThat(calls).last().asString().endsWith("Bearer token-2");
    }

    @Test
    void doesNotRenewForever() {
        replies.add(new Reply(401, ""));
        replies.add(new Reply(401, ""));
        assertFails(true, delivery());
        assertThat(tokens).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "500, true",
        "502, true",
        "503, true",
        "408, true",
        "429, true",
        "400, false",
        "403, false",
        "404, false",
        "409, false",
        "413, false",
        "204, false",
        "301, false",
        "307, false",
    })
    void triesAgainOnlyWhatCanPassByItself(int status, boolean worthRetrying) {
        replies.add(new Reply(status, ""));
        assertFails(worthRetrying, delivery());
        assertThat(calls).noneMatch(call -> call.contains("elders"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "{}", "{\"referentie\":\"\"}", "{\"referentie\":{}}", "[]"})
    void confirmsNothingWithoutAReference(String body) {
        replies.add(new Reply(202, body));
        assertFails(false, delivery());
    }

    @Test
    void readsNoEndlessAnswer() {
        replies.add(new Reply(202, "{\"referentie\":\"1\",\"x\":\"" + "x".repeat(200_000) + "\"}"));
        assertFails(true, delivery());
    }

    @Test
    void triesAgainWhenThePartnerDoesNotAnswerInTime() {
        replies.add(new Reply(0, ""));
        assertFails(true, delivery());
    }

    /** The headers came in time; the rest never does. */
    @ParameterizedTest
    @ValueSource(strings = {"/events", "/token"})
    @Timeout(30)
    void triesAgainWhenAnAnswerNeverEnds(String path) {
        stalling = path;
        replies.add(new Reply(202, "{\"referentie\":\"1\"}"));
        assertFails(true, delivery());
    }

    /** An issuer that does not answer keeps nobody longer than one answer may take. */
    @Test
    @Timeout(30)
    void whoWaitsForTheSameTokenWaitsForTheSameAnswer() throws InterruptedException {
        stalling = "/token";
        RestDelivery delivery = delivery();
        List<Thread> many = Stream.generate(() -> Thread.ofVirtual().unstarted(() -> assertFails(true, delivery)))
                .limit(MANY)
                .toList();
        many.forEach(Thread::start);
        for (Thread one : many) {
            one.join();
        }
        assertThat(calls).isNotEmpty().allMatch(call -> call.contains("/token")).hasSizeLessThan(MANY);
    }

    @Test
    void triesAgainWhenThePartnerCannotBeReached() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertFails(true, delivery(partner("https://localhost:" + closed + "/events"), pki));
    }

    @Test
    void triesAgainWhenThereIsNoToken() {
        tokenStatus = 400;
        assertFails(true, delivery());
        assertThat(calls).noneMatch(call -> call.contains("/events"));
    }

    @Test
    void sendsNothingOverAnUnprotectedConnection() {
        assertFails(
                false,
                delivery(partner("http://localhost:" + server.getAddress().getPort() + "/events"), pki));
        assertThat(calls).isEmpty();
    }

    @Test
    void sendsNothingToAServerOfAnotherAuthority() {
        Pki others = new Pki(folder.resolve("anders"));
        assertFails(false, delivery(partner(endpoint()), others));
        assertThat(calls).isEmpty();
    }

    private RestDelivery delivery() {
        return delivery(partner(endpoint()), pki);
    }

    private String endpoint() {
        return "https://localhost:" + server.getAddress().getPort() + "/events";
    }

    private RestDelivery delivery(Partner partner, Pki trusted) {
        KeyStoreFile own = pki.keyStore("hub", pki.issue("CN=Huiskring,2.5.4.5=" + HUB));
        RestOutSettings settings = new RestOutSettings(
                HUB,
                URI.create("https://localhost:" + server.getAddress().getPort() + "/token"),
                "huiskring-hub",
                own,
                trusted.trust(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1));
        HttpClient client = RestConfiguration.client(settings);
        Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
        PartnerDirectory directory = () -> List.of(partner);
        return new RestDelivery(directory, settings, client, new OwnToken(client, settings, clock), clock);
    }

    private static PartnerDirectory directory() {
        return () -> List.of(partner("https://localhost/"));
    }

    private static Partner partner(String endpoint) {
        Partner base = Samples.partner(PartnerKind.VERSLAVINGSZORG, Transport.REST, PartnerInterface.OIN);
        return new Partner(
                base.id(),
                base.oin(),
                base.name(),
                base.kind(),
                base.transport(),
                URI.create(endpoint),
                base.purposes(),
                base.categories(),
                base.municipalities(),
                base.contact(),
                base.mayProcessBsn(),
                base.covenant());
    }

    private void assertFails(boolean worthRetrying, RestDelivery delivery) {
        DeliveryFailed failed = catchThrowableOfType(DeliveryFailed.class, () -> delivery.deliver(signal));
        assertThat(failed).isNotNull();
        assertThat(failed.worthRetrying()).isEqualTo(worthRetrying);
        assertThat(failed).message().doesNotContain("feiten");
    }

    private void token(HttpExchange exchange) throws IOException {
        tokens++;
        answer(
                exchange,
                "/token",
                new Reply(
                        tokenStatus,
                        "{\"access_token\":\"token-" + tokens + "\",\"expires_in\":" + tokenLife.toSeconds() + "}"));
    }

    private void event(HttpExchange exchange) throws IOException {
        answer(exchange, "/events", replies.remove());
    }

    private void answer(HttpExchange exchange, String path, Reply reply) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        callers.add(caller(exchange));
        calls.add(exchange.getRequestMethod() + " " + path + " "
                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        if (reply.status() == 0) {
            awaitTheEnd();
            return;
        }
        exchange.getResponseHeaders().set("Location", "/elders");
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (path.equals(stalling)) {
            exchange.getResponseBody().write(body, 0, 1);
            exchange.getResponseBody().flush();
            awaitTheEnd();
        }
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void awaitTheEnd() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Oin> caller(HttpExchange exchange) throws IOException {
        SSLSession session = ((com.sun.net.httpserver.HttpsExchange) exchange).getSSLSession();
        return CertificateOin.of((X509Certificate) session.getPeerCertificates()[0]);
    }
}
