package nl.huiskring.adapters.soap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.huiskring.adapters.channel.ReplayGuard;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.Receipt;
import org.w3c.dom.Document;

/** A hub with two SOAP partners over real TLS; time stands still at {@link Samples#NOW}. */
final class SoapHub implements AutoCloseable {
    static final String ADDRESS = "https://hub.example/soap/uitwisseling";
    static final Partner POLICE = Samples.partner(PartnerKind.POLITIE, Transport.SOAP, "00000001000000000001");
    static final Partner PROBATION = Samples.partner(PartnerKind.RECLASSERING, Transport.SOAP, "00000001000000000002");
    static final Partner CARE = Samples.partner(PartnerKind.VERSLAVINGSZORG, Transport.REST, "00000001000000000003");
    static final String HUB_OIN = "00000009000000000009";

    final Routes routes = new Routes(message -> new Receipt(new InteractionId(UUID.randomUUID()), Samples.NOW, false));
    final KeyStoreFile trust;
    final KeyStoreFile hubKeys;
    final TestAuthority authority;
    final KeyStoreFile policeKeys;
    final KeyStoreFile probationKeys;
    final RememberingGuard guard = new RememberingGuard();
    private final HubServer server;

    /** A guard that forgets nothing. */
    static final class RememberingGuard implements ReplayGuard {
        private final Set<String> seen = ConcurrentHashMap.newKeySet();
        volatile boolean down;

        @Override
        public boolean firstTime(nl.huiskring.model.Oin sender, String signatureDigest, Instant until) {
            if (down) {
                throw new IllegalStateException("jdbc:postgresql://binnen/geheim");
            }
            return seen.add(sender + signatureDigest);
        }
    }

    SoapHub(Path folder) throws Exception {
        authority = new TestAuthority(folder, "Test CA");
        trust = authority.trust("trust");
        hubKeys = authority.issue("hub", HUB_OIN);
        policeKeys = authority.issue("politie", POLICE.oin().value());
        probationKeys = authority.issue("reclassering", PROBATION.oin().value());
        Clock clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
        SoapSettings settings = new SoapSettings(ADDRESS, hubKeys, trust, Duration.ofSeconds(5), Duration.ofSeconds(5));
        server = new HubServer(
                folder,
                hubKeys,
                trust,
                new SoapIn(
                        () -> List.of(POLICE, PROBATION, CARE),
                        new MessageReader(clock),
                        routes.channels(),
                        new WsSecurity(settings, clock),
                        guard));
    }

    WssParty police() throws Exception {
        return new WssParty(policeKeys, trust, Samples.NOW);
    }

    WssParty probation() throws Exception {
        return new WssParty(probationKeys, trust, Samples.NOW);
    }

    /** The unsigned envelope of a message, addressed as it should be. */
    static Document envelope(Node message) throws Exception {
        String id = message.textAt("stuurgegevens", "berichtId").orElseThrow();
        return WssParty.envelope(message, ADDRESS, Names.ACTION, "urn:uuid:" + id, Optional.empty());
    }

    HttpResponse<byte[]> post(KeyStoreFile client, byte[] body) throws Exception {
        return send(client.tlsTrusting(trust), "POST", "", body, Names.ACTION);
    }

    HttpResponse<byte[]> post(KeyStoreFile client, Document body) throws Exception {
        return post(client, SecureXml.write(body));
    }

    HttpResponse<byte[]> send(SSLContext tls, String method, String query, byte[] body, String soapAction)
            throws Exception {
        try (HttpClient client = HttpClient.newBuilder().sslContext(tls).build()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + query))
                            .header("Content-Type", "text/xml; charset=UTF-8")
                            .header("SOAPAction", "\"" + soapAction + "\"")
                            .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    /** TLS without a certificate of one's own. */
    SSLContext anonymous() throws Exception {
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(KeyStore.getInstance(
                trust.path().toFile(), TestAuthority.PASSWORD.value().toCharArray()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws Exception {
        server.close();
        routes.close();
    }
}
