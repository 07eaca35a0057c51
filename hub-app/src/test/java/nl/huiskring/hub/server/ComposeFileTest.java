package nl.huiskring.hub.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.huiskring.adapters.embedded.OwnServers;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.hub.running.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.yaml.snakeyaml.Yaml;

/** {@code docker/} says what the hub and its servers understand; no image is run here. */
class ComposeFileTest {
    private static final Path DOCKER = Checkout.root().resolve("docker");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):\\?run ./hub prepare first}");
    private static final String SECRET = "a-made-up-secret";

    private final Map<String, Map<String, Object>> services = services();

    @Test
    void everyVariableOfTheHubIsAKeyOfItsSettings() throws IOException {
        Set<String> known = keys().stream().map(ComposeFileTest::asVariable).collect(Collectors.toSet());
        assertThat(environment("hub").keySet()).isNotEmpty().allMatch(known::contains);
    }

    @Test
    void everySettingOfAnExternalServerIsGiven() throws IOException {
        List<String> needed = keys().stream()
                .filter(key -> key.startsWith("huiskring.external."))
                .map(ComposeFileTest::asVariable)
                .toList();
        assertThat(needed).hasSizeGreaterThan(7);
        assertThat(environment("hub")).containsKeys(needed.toArray(String[]::new));
    }

    @Test
    void theHubBindsThemAsTheyAreMeant() {
        HubSettings settings = settings();
        assertThat(settings.embedded()).isFalse();
        assertThat(settings.bindAddress().isAnyLocalAddress())
                .as("published ports lead to an address that is listened on")
                .isTrue();
        assertThat(settings.certificates()).isEqualTo(Path.of("/certificates"));
        assertThat(settings.external().consoleSecret()).isEqualTo(SECRET);
        assertThat(settings.external().jdbcUrl()).startsWith("jdbc:postgresql://postgres:");
        assertThat(URI.create(settings.external().brokerUrl()).getHost()).isEqualTo("artemis");
    }

    @Test
    void hubAndServersAgreeOnUsersNamesAndPorts() {
        HubSettings.External external = settings().external();
        Map<String, Object> postgres = environment("postgres");
        Map<String, Object> keycloak = environment("keycloak");
        assertThat(external.jdbcUrl()).endsWith("/" + postgres.get("POSTGRES_DB"));
        assertThat(external.jdbcUser()).isEqualTo(postgres.get("POSTGRES_USER"));
        assertThat(external.brokerUser()).isEqualTo(environment("artemis").get("ARTEMIS_USER"));
        assertThat(external.issuer()).isEqualTo(keycloak.get("KC_HOSTNAME") + "/realms/huiskring");
        assertThat(keycloak.get("KC_DB_URL")).isEqualTo(external.jdbcUrl());
        assertThat(raw("hub", "HUISKRING_EXTERNAL_JDBCPASSWORD"))
                .isEqualTo(raw("postgres", "POSTGRES_PASSWORD"))
                .isEqualTo(raw("keycloak", "KC_DB_PASSWORD"));
        assertThat(raw("hub", "HUISKRING_EXTERNAL_BROKERPASSWORD")).isEqualTo(raw("artemis", "ARTEMIS_PASSWORD"));
    }

    @Test
    void whatIsListenedOnIsPublished() throws IOException {
        HubSettings.Ports ports = settings().ports();
        assertThat(service("hub")).containsEntry("network_mode", "service:keycloak");
        assertThat(list("keycloak", "ports"))
                .containsExactlyInAnyOrder(
                        "127.0.0.1:" + ports.keycloak() + ":" + ports.keycloak(),
                        ports.partners() + ":" + ports.partners(),
                        "127.0.0.1:" + ports.console() + ":" + ports.console());
        assertThat(list("artemis", "ports")).containsExactly(ports.broker() + ":" + ports.broker());
        assertThat(environment("keycloak")).containsEntry("KC_HTTPS_PORT", Integer.toString(ports.keycloak()));
        assertThat(settings().external().issuer()).startsWith("https://localhost:" + ports.keycloak() + "/");
        assertThat(Files.readString(DOCKER.resolve("artemis/broker.xml")))
                .contains("tcp://0.0.0.0:" + ports.broker() + "?")
                .contains("tcp://0.0.0.0:"
                        + URI.create(settings().external().brokerUrl()).getPort() + "?");
        assertThat(Files.readString(DOCKER.resolve("Dockerfile")))
                .contains("EXPOSE " + ports.partners() + " " + ports.console());
    }

    @Test
    void theHubWaitsForAllThatItNeeds() {
        assertThat(service("hub").get("depends_on"))
                .isEqualTo(Map.of(
                        "postgres", Map.of("condition", "service_healthy"),
                        "artemis", Map.of("condition", "service_healthy"),
                        "keycloak", Map.of("condition", "service_healthy")));
        assertThat(List.of("postgres", "artemis", "keycloak"))
                .allSatisfy(name -> assertThat(service(name)).containsKey("healthcheck"));
    }

    /** Every path is in the sources or made by the command that the head of the file names. */
    @Test
    void whatIsMountedIsThereOrPrepared(@TempDir Path made) throws IOException {
        HubSettings settings = SettingsFile.read(Checkout.config().toString(), List.of());
        OwnServers.prepare(
                new OwnServers.Settings(
                        made.resolve("private"),
                        Checkout.config().resolve("keycloak/realm.json"),
                        settings.consoleAddress()),
                PartnerFiles.load(Checkout.config().resolve("partners"), settings.variables()),
                settings.oin(),
                Clock.systemUTC());
        List<String> mounted = services.keySet().stream()
                .flatMap(name -> list(name, "volumes").stream())
                .filter(volume -> volume.startsWith("."))
                .map(volume -> volume.substring(0, volume.indexOf(':')))
                .toList();
        assertThat(mounted).hasSizeGreaterThan(6).allSatisfy(path -> {
            Path folder = (path.startsWith("./private/") ? made : DOCKER).resolve(path);
            assertThat(folder).isNotEmptyDirectory();
        });
        for (String server : List.of("artemis", "keycloak", "hub")) {
            assertThat(list(server, "volumes")).contains("./private/" + server + ":/certificates:ro");
        }
        certificateFiles()
                .forEach(file ->
                        assertThat(made.resolve("private").resolve(file)).isRegularFile());
    }

    /** The files below {@code /certificates} that a server is told to read. */
    private List<String> certificateFiles() throws IOException {
        List<String> files = new ArrayList<>();
        environment("keycloak").values().stream()
                .map(String::valueOf)
                .filter(value -> value.startsWith("/certificates/"))
                .forEach(value -> files.add("keycloak" + value.substring("/certificates".length())));
        Matcher paths = Pattern.compile("StorePath=/certificates/([^;<]+)")
                .matcher(Files.readString(DOCKER.resolve("artemis/broker.xml")));
        while (paths.find()) {
            files.add("artemis/" + paths.group(1));
        }
        assertThat(files).hasSize(5);
        return files;
    }

    @Test
    void everyPasswordThatIsAskedForIsWrittenByPrepare() throws IOException {
        Set<String> asked = new TreeSet<>();
        Matcher found = Pattern.compile("\\$\\{([A-Z_]+)").matcher(Files.readString(DOCKER.resolve("compose.yml")));
        while (found.find()) {
            asked.add(found.group(1));
        }
        assertThat(asked)
                .containsExactly("BROKER_PASSWORD", "CERTIFICATES_PASSWORD", "CONSOLE_SECRET", "DATABASE_PASSWORD");
        assertThat(Files.readString(
                        Checkout.root().resolve("hub-app/src/main/java/nl/huiskring/hub/PrepareCommand.java")))
                .contains(asked.stream().map(name -> "\"" + name + "=\"").toList());
    }

    @Test
    void noKeyComesIntoTheImageOrTheHistory() throws IOException {
        List<String> image = Files.readAllLines(Checkout.root().resolve(".dockerignore"));
        List<String> history = Files.readAllLines(Checkout.root().resolve(".gitignore"));
        assertThat(image).contains(".git", "data", "docker/private", "docker/.env");
        assertThat(history).contains("/data/", "/docker/private/", "/docker/.env");
    }

    @Test
    void theBrokerIsMadeWithTheRoleThatMayEverything() throws IOException {
        String arguments = String.valueOf(environment("artemis").get("EXTRA_ARGS"));
        assertThat(arguments).contains("--role hub").doesNotContain("--require-login", "--silent");
        assertThat(Files.readString(DOCKER.resolve("artemis/broker.xml"))).contains("roles=\"hub\"");
    }

    private HubSettings settings() {
        Map<String, Object> filled = environment("hub").entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> VARIABLE.matcher(String.valueOf(entry.getValue()))
                                .replaceAll(SECRET)));
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, filled));
        return SettingsFile.read(Checkout.config().toString(), List.of(), environment);
    }

    private String raw(String service, String variable) {
        return String.valueOf(environment(service).get(variable));
    }

    /** As Spring Boot expects a key in the environment: no dashes, underscores for dots, capitals. */
    private static String asVariable(String key) {
        return key.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static List<String> keys() throws IOException {
        FileSystemResource file = new FileSystemResource(Checkout.config().resolve("application.yml"));
        return new YamlPropertySourceLoader()
                .load("shipped", file).stream()
                        .flatMap(source -> List.of(((EnumerablePropertySource<?>) source).getPropertyNames()).stream())
                        .filter(key -> key.startsWith("huiskring."))
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> environment(String service) {
        return (Map<String, Object>) Objects.requireNonNull(service(service).get("environment"));
    }

    @SuppressWarnings("unchecked")
    private List<String> list(String service, String key) {
        return (List<String>) service(service).getOrDefault(key, List.of());
    }

    private Map<String, Object> service(String name) {
        return Objects.requireNonNull(services.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        try {
            Map<String, Object> file = new Yaml().load(Files.readString(DOCKER.resolve("compose.yml")));
            return (Map<String, Map<String, Object>>) Objects.requireNonNull(file.get("services"));
        } catch (IOException e) {
            throw new UncheckedIOException("there is no compose file", e);
        }
    }
}
