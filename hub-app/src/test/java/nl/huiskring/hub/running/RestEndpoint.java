package nl.huiskring.hub.running;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.adapters.embedded.Certificates;
import nl.huiskring.adapters.embedded.KeyMaterial;

/** The endpoint of one REST partner that the town does not play: it shows the partner's certificate and asks for one. */
public final class RestEndpoint implements AutoCloseable {
    /** Where events are posted. */
    public static final String PATH = "/events";

    private static final String STORY = "answers";

    private final String partner;
    private final WireMockServer server;

    private RestEndpoint(String partner, WireMockServer server) {
        this.partner = partner;
        this.server = server;
    }

    /** Opens it on a free port of this machine. */
    public static RestEndpoint open(HubPlan plan, String partner) {
        Certificates certificates = Certificates.loadOrCreate(
                plan.data().resolve("certificates"),
                HubPlan.HUB,
                plan.directory().all(),
                Clock.systemUTC());
        KeyMaterial keys = certificates.of(partner);
        WireMockServer server = new WireMockServer(WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystoreType("PKCS12")
                .keystorePath(keys.keyStore().toString())
                .keystorePassword(keys.password().reveal())
                .keyManagerPassword(keys.password().reveal())
                .needClientAuth(true)
                .trustStoreType("PKCS12")
                .trustStorePath(certificates.trustStore().toString())
                .trustStorePassword(certificates.password().reveal()));
        server.start();
        return new RestEndpoint(partner, server);
    }

    /** Copies the shipped configuration to a folder, with this endpoint in the partner's file. */
    public String registeredIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.config())) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(Checkout.config().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path file = folder.resolve("partners").resolve(partner + ".yml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?m)^endpoint:.*$", "endpoint: https://localhost:" + server.httpsPort() + PATH));
        return folder.toString();
    }

    /** Says from now on these things, one after another, and the last for ever; what was asked before is forgotten. */
    public void answers(ResponseDefinitionBuilder... answers) {
        server.resetAll();
        for (int i = 0; i < answers.length; i++) {
            server.stubFor(post(urlEqualTo(PATH))
                    .inScenario(STORY)
                    .whenScenarioStateIs(state(i))
                    .willReturn(answers[i])
                    .willSetStateTo(state(Math.min(i + 1, answers.length - 1))));
        }
    }

    private static String state(int answer) {
        return answer == 0 ? Scenario.STARTED : "answer " + answer;
    }

    /** What was asked since, oldest first. */
    public List<LoggedRequest> requests() {
        return server.findAll(postRequestedFor(urlEqualTo(PATH)));
    }

    public WireMockServer server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
