package nl.huiskring.adapters.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One server for all tests, for it takes long to start; the one that kills it comes last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedKeycloakTest {
    static final Path PROGRAMS = Path.of("target", "programs");
    static final Path ZIP = Path.of("target", "keycloak", "keycloak.zip");
    private static final Path CONFIG = Path.of("..", "config");
    private static final URI CONSOLE = URI.create("https://localhost:18443");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String VERIFIER = "a-code-verifier-that-is-long-enough-for-rfc-7636";

    @TempDir
    private static Path folder;

    private static Certificates certificates;
    private static EmbeddedKeycloak keycloak;

    @BeforeAll
    static void start() {
        assumeTrue(Files.exists(ZIP), "the Keycloak distribution is not here: build with Maven first");
        certificates = certificates(folder.resolve("certificates"));
        keycloak = start(folder, certificates);
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    @Order(1)
    void partnerGetsATokenBoundToItsCertificate() throws Exception {
        Partner partner = partner("verslavingszorg-noord");
        HttpResponse<String> answer = askToken(partner.id(), certificates.clientContext(partner.id()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode claims =
                claims(JSON.readTree(answer.body()).get("access_token").asString());
        byte[] certificate = certificates.of(partner.id()).certificate().getEncoded();
        assertThat(claims.at("/cnf/x5t#S256").asString()).isEqualTo(sha256(certificate));
        assertThat(claims.get("iss").asString()).isEqualTo(keycloak.issuer().toString());
        assertThat(claims.get("aud").toString()).contains("\"" + EmbeddedKeycloak.HUB_AUDIENCE + "\"");
        assertThat(claims.get("oin").asString()).isEqualTo(partner.oin().value());
        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"partner-system\"]");
    }

    @Test
    @Order(1)
    void everyRestPartnerAndTheHubCanGetAToken() throws Exception {
        for (String id : new String[] {
            "afpn", "bureau-jeugdzorg-drenthe", "gemeente-hoogeveen", "landelijk-programmabureau", "hub"
        }) {
            HttpResponse<String> answer = askToken(id, certificates.clientContext(id));
            assertThat(answer.statusCode()).as(id + answer.body()).isEqualTo(200);
        }
    }

    @Test
    @Order(1)
    void tokenOfTheHubIsMeantForPartnersOnly() throws Exception {
        HttpResponse<String> answer = askToken("hub", certificates.clientContext("hub"));
        JsonNode claims =
                claims(JSON.readTree(answer.body()).get("access_token").asString());
        assertThat(claims.get("aud").toString())
                .contains(EmbeddedKeycloak.PARTNER_AUDIENCE)
                .doesNotContain("\"" + EmbeddedKeycloak.HUB_AUDIENCE + "\"");
        assertThat(claims.get("oin").asString()).isEqualTo(APartner.HUB.value());
    }

    @Test
    @Order(1)
    void withoutCertificateThereIsNoToken() throws Exception {
        HttpResponse<String> answer = askToken("verslavingszorg-noord", withoutCertificate());
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    @Order(1)
    void withTheCertificateOfAnotherPartnerThereIsNoToken() throws Exception {
        HttpResponse<String> answer = askToken("verslavingszorg-noord", certificates.clientContext("afpn"));
        assertThat(answer.statusCode()).isIn(400, 401);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    @Test
    @Order(1)
    void partnerOfAnotherTransportHasNoClient() throws Exception {
        HttpResponse<String> answer = askToken("politie-drenthe", certificates.clientContext("politie-drenthe"));
        assertThat(answer.statusCode()).isIn(400, 401);
    }

    @Test
    @Order(1)
    void caseManagerLogsInAtTheConsoleWithRoleAndOrganisation() throws Exception {
        JsonNode claims = claims(logIn("vera", keycloak.peoplePassword()));
        assertThat(claims.get("roles").toString()).isEqualTo("[\"vt-medewerker\"]");
        assertThat(claims.get("oin").asString())
                .isEqualTo(partner("veilig-thuis-drenthe").oin().value());
    }

    @Test
    @Order(1)
    void theOtherPeopleOfTheDemoHaveTheirRoles() throws Exception {
        Map<String, String> roles =
                Map.of("wim", "wijkteam-casemanager", "petra", "privacy-officer", "stef", "steward");
        for (Map.Entry<String, String> person : roles.entrySet()) {
            JsonNode claims = claims(logIn(person.getKey(), keycloak.peoplePassword()));
            assertThat(claims.get("roles").toString()).isEqualTo("[\"" + person.getValue() + "\"]");
        }
    }

    @Test
    @Order(1)
    void aWrongPasswordGivesNoCode() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> logIn("vera", new Secret("wrong")))
                .withMessageContaining("no code");
    }

    @Test
    @Order(1)
    void aSecondHubOnTheSameFolderIsRefused() {
        assertThatExceptionOfType(EmbeddedServerFault.class)
                .isThrownBy(() -> start(folder, certificates))
                .withMessageContaining("in use by another hub");
    }

    @Test
    @Order(2)
    void secondStartKeepsTheRealmAndItsSecretsAndNothingIsLeftOfTheFirst() throws Exception {
        Secret console = keycloak.consoleSecret();
        String keys = signingKeys();
        long first = keycloak.pid();
        keycloak.close();
        assertThat(ProcessHandle.of(first)).isEmpty();
        keycloak = start(folder, certificates);
        assertThat(keycloak.consoleSecret()).isEqualTo(console);
        assertThat(askToken("afpn", certificates.clientContext("afpn")).statusCode())
                .isEqualTo(200);
        assertThat(signingKeys())
                .as("a realm made anew would sign with other keys")
                .isEqualTo(keys);
    }

    @Test
    @Order(3)
    void serverEndsByItselfWhenTheHubIsKilledAndStartsAgain() throws Exception {
        String keys = signingKeys();
        keycloak.close();
        try (ChildProgram child = ChildProgram.start(KeycloakChild.class, folder.toString())) {
            ProcessHandle server =
                    ProcessHandle.of(Long.parseLong(child.said())).orElseThrow();
            child.kill();
            keycloak = start(folder, certificates);
            server.onExit().get(60, TimeUnit.SECONDS);
        }
        assertThat(keycloak.isRunning()).isTrue();
        assertThat(signingKeys()).isEqualTo(keys);
        assertThat(askToken("afpn", certificates.clientContext("afpn")).statusCode())
                .isEqualTo(200);
    }

    static Certificates certificates(Path folder) {
        return Certificates.loadOrCreate(folder, APartner.HUB, partners().all(), Clock.systemUTC());
    }

    static EmbeddedKeycloak start(Path folder, Certificates certificates) {
        return EmbeddedKeycloak.start(
                new EmbeddedKeycloak.Settings(
                        ZIP,
                        PROGRAMS,
                        folder.resolve("keycloak"),
                        CONFIG.resolve("keycloak").resolve("realm.json"),
                        0,
                        CONSOLE),
                certificates,
                partners(),
                APartner.HUB);
    }

    private static PartnerDirectory partners() {
        return PartnerFiles.load(CONFIG.resolve("partners"), Map.of("town.port", "9443", "town.folder", "/tmp/town"));
    }

    private static Partner partner(String id) {
        return partners().all().stream()
                .filter(partner -> partner.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SSLContext withoutCertificate() throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(new KeyStores(certificates.password()).load(certificates.trustStore()));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static String signingKeys() throws Exception {
        try (HttpClient http =
                HttpClient.newBuilder().sslContext(withoutCertificate()).build()) {
            return http.send(HttpRequest.newBuilder(endpoint("certs")).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static HttpResponse<String> askToken(String client, SSLContext tls)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder().sslContext(tls).build()) {
            return post(http, endpoint("token"), Map.of("grant_type", "client_credentials", "client_id", client));
        }
    }

    /** Plays the browser: login page, form, code, token; returns the access token. */
    private static String logIn(String user, Secret password) throws Exception {
        try (HttpClient browser = HttpClient.newBuilder()
                .sslContext(withoutCertificate())
                .cookieHandler(new CookieManager())
                .build()) {
            Map<String, String> question = Map.of(
                    "response_type",
                    "code",
                    "client_id",
                    EmbeddedKeycloak.CONSOLE,
                    "scope",
                    "openid",
                    "redirect_uri",
                    CONSOLE + "/login/oauth2/code/huiskring",
                    "code_challenge_method",
                    "S256",
                    "code_challenge",
                    sha256(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
            String page = browser.send(
                            HttpRequest.newBuilder(URI.create(endpoint("auth") + "?" + form(question)))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            URI action =
                    URI.create(first("action=\"([^\"]+)\"", page, "no form").replace("&amp;", "&"));
            HttpResponse<String> answer =
                    post(browser, action, Map.of("username", user, "password", password.reveal()));
            String location = answer.headers().firstValue("location").orElse("");
            return JSON.readTree(post(
                                    browser,
                                    endpoint("token"),
                                    Map.of(
                                            "grant_type",
                                            "authorization_code",
                                            "code",
                                            first("[?&]code=([^&]+)", location, "no code"),
                                            "client_id",
                                            EmbeddedKeycloak.CONSOLE,
                                            "client_secret",
                                            keycloak.consoleSecret().reveal(),
                                            "redirect_uri",
                                            CONSOLE + "/login/oauth2/code/huiskring",
                                            "code_verifier",
                                            VERIFIER))
                            .body())
                    .get("access_token")
                    .asString();
        }
    }

    private static String first(String pattern, String text, String otherwise) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(otherwise);
        }
        return matcher.group(1);
    }

    private static URI endpoint(String name) {
        return URI.create(keycloak.issuer() + "/protocol/openid-connect/" + name);
    }

    private static HttpResponse<String> post(HttpClient http, URI address, Map<String, String> values)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(values)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static String sha256(byte[] content) throws Exception {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
