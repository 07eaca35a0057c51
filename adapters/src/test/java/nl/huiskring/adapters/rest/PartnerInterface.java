package nl.huiskring.adapters.rest;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.JsonSyntax;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.MessageWriter;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.message.Report;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The partner interface on a real Tomcat over TLS, once for all tests, with one REST partner and one that comes over SOAP. */
final class PartnerInterface {
    static final String OIN = "00000001000000000001";
    static final String OTHER_OIN = "00000001000000000002";
    static final String UNKNOWN_OIN = "00000001000000000009";
    static final Partner CARE = Samples.partner(PartnerKind.VERSLAVINGSZORG, Transport.REST, OIN);
    static final Partner POLICE = Samples.partner(PartnerKind.POLITIE, Transport.SOAP, OTHER_OIN);
    static final PartnerInterface SHARED = new PartnerInterface(Issuer::keySet);

    final FakeHub hub = new FakeHub();
    final Issuer issuer = new Issuer();
    final Pki pki;
    final Pki.Identity partner;
    final Pki.Identity other;
    final ConfigurableApplicationContext context;
    private final HttpClient client;
    private final int port;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(RestConfiguration.class)
    static class Program {}

    /** @param keySet where the hub looks for the keys of the issuer */
    PartnerInterface(Function<Issuer, URI> keySet) {
        pki = new Pki(temporary());
        partner = pki.issue("CN=Verslavingszorg,2.5.4.5=" + OIN);
        other = pki.issue("CN=Politie,2.5.4.5=" + OTHER_OIN);
        KeyStoreFile own = pki.keyStore("hub", pki.issue("CN=localhost,2.5.4.5=00000001999199999000"));
        PartnerDirectory directory = () -> List.of(CARE, POLICE);
        Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
        context = new SpringApplicationBuilder(Program.class)
                .web(WebApplicationType.SERVLET)
                .initializers(start -> {
                    var beans = start.getBeanFactory();
                    beans.registerSingleton("hubChannels", hub.channels());
                    beans.registerSingleton("messageReader", new MessageReader(clock));
                    beans.registerSingleton("directory", directory);
                    beans.registerSingleton("clock", clock);
                    beans.registerSingleton(
                            "restIn", new RestInSettings(Issuer.NAME, keySet.apply(issuer), "huiskring", pki.trust()));
                    beans.registerSingleton("restOutSettings", out(own));
                })
                .properties(tls(own))
                .run();
        port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        client = client(pki.tls("partner", partner));
    }

    private RestOutSettings out(KeyStoreFile own) {
        return new RestOutSettings(
                CARE.oin(),
                URI.create("https://localhost/token"),
                "hub",
                own,
                pki.trust(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2));
    }

    private Map<String, Object> tls(KeyStoreFile own) {
        return Map.of(
                "server.port",
                "0",
                "server.ssl.key-store",
                own.path().toString(),
                "server.ssl.key-store-password",
                Pki.PASSWORD.value(),
                "server.ssl.trust-store",
                pki.trust().path().toString(),
                "server.ssl.trust-store-password",
                Pki.PASSWORD.value(),
                "server.ssl.client-auth",
                "want",
                "spring.main.banner-mode",
                "off",
                "logging.level.root",
                "WARN");
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("rest-pki");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static HttpClient client(SSLContext tls) {
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    URI uri(String path) {
        return URI.create("https://localhost:" + port + path);
    }

    /** A token as it should be. */
    String token() {
        return issuer.sign(goodClaims());
    }

    JWTClaimsSet.Builder goodClaims() {
        return issuer.claims(OIN, partner.certificate());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token());
    }

    HttpResponse<String> post(byte[] event) {
        return send(request("/v1/events")
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(event)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(client, request);
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The event of a message as its partner would make it. */
    static Node event(Report report) {
        return Node.tree(
                "event",
                Node.leaf("specversion", "1.0"),
                Node.leaf("id", report.envelope().messageId().toString()),
                Node.leaf("source", "/oin/" + OIN + "/systeem/epd"),
                Node.leaf("type", CloudEvents.type(report.type())),
                Node.leaf("time", report.envelope().occurredAt().toString()),
                MessageWriter.write(report).named("data"));
    }

    static byte[] json(Node event) {
        return JsonSyntax.write(event);
    }
}
