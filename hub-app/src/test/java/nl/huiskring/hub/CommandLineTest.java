package nl.huiskring.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.huiskring.household.link.HubField;
import nl.huiskring.household.link.LinkMap;
import nl.huiskring.hub.running.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that need no running hub, as they are typed. */
class CommandLineTest {
    private static final String CONFIG = Checkout.config().toString();
    private static final String POLICY = Checkout.config().resolve("policy").toString();
    private static final String VIGNETTE = """
            - {id: V1, title: Facts reach Veilig Thuis, item: {category: D06, regime: WPG, holder: politie, recordedOn: 2026-03-01,
                subject: {role: pleger, age: 34}}, recipient: {kind: veilig-thuis}, purpose: P2, at: "2026-03-02T10:00:00Z",
                expect: {outcome: PERMIT, rule: R01}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve", "policy", "link", "audit", "partner", "prepare", "doctor"})
    void everyCommandExplainsItself(String command) {
        Said said = Said.by(command, "--help");
        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("hub " + command);
        assertThat(Said.by("--help").out()).contains("  " + command);
    }

    @Test
    void anUnknownCommandIsAnError() {
        Said said = Said.by("bakken");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("  bench ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy", "audit", "partner"})
    void aCommandWithPartsAsksForOne(String command) {
        Said said = Said.by(command);
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains(command + ": choose");
    }

    @Test
    void policyCheckRunsVignettesThroughTheShippedPolicy() throws IOException {
        Said said = Said.by("policy", "check", "--policy", POLICY, vignette(VIGNETTE));
        assertThat(said.out()).contains("PASS V1 PERMIT PERMIT R01", "1 passed, 0 failed");
        assertThat(said.code()).isZero();
    }

    /** A newcomer copies the examples. */
    @Test
    void theExamplesOfACaseFilePass() throws IOException {
        String help = Said.by("policy", "check", "--help").out();
        String readme = Files.readString(Checkout.config().resolve("policy/README.md"));
        String inReadme = readme.substring(readme.indexOf("```yaml\n") + 8, readme.lastIndexOf("```"));
        for (String example : List.of(help.substring(help.indexOf("  - id:")), inReadme)) {
            Said said = Said.by("policy", "check", "--policy", POLICY, vignette(example));
            assertThat(said.out()).contains("PASS eigen-1 PERMIT PERMIT R18", "1 passed, 0 failed");
        }
    }

    @Test
    void serveSaysWhereSettingsCome() {
        assertThat(Said.by("serve", "--help").out()).contains("./hub serve -- --huiskring.data=/x");
    }

    @Test
    void policyCheckFailsWithACaseThatFails() throws IOException {
        Said said = Said.by(
                "policy", "check", "--policy", POLICY, vignette(VIGNETTE.replace("outcome: PERMIT", "outcome: DENY")));
        assertThat(said.out()).contains("FAIL V1", "0 passed, 1 failed");
        assertThat(said.code()).isOne();
    }

    @Test
    void partnerListReadsTheShippedFilesAsTheHubDoes() {
        Said said = Said.by("partner", "list", "--config", CONFIG);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out().lines()).hasSize(10);
        assertThat(said.out()).contains("veilig-thuis-drenthe", "00000001999100021000", "SIGNED");
    }

    @Test
    void partnerListAsJsonShowsEndpointsWithTheirVariablesFilledIn() {
        Said said = Said.by("partner", "list", "--config", CONFIG, "--json", "--variable", "town.port=9777");
        JsonNode list = JsonMapper.shared().readTree(said.out());
        assertThat(said.code()).isZero();
        assertThat(list).hasSize(10);
        assertThat(list.get(0).path("endpoint").asString()).isEqualTo("https://127.0.0.1:9777/afpn/events");
    }

    @Test
    void partnerListSaysWhichFileAndKeyIsWrong() throws IOException {
        Path partners = Files.createDirectories(folder.resolve("partners"));
        Files.copy(Checkout.config().resolve("application.yml"), folder.resolve("application.yml"));
        Files.writeString(
                partners.resolve("x.yml"),
                Files.readString(Checkout.config().resolve("partners/welzijnswerk.yml"))
                        .replace("transport: files", "transport: duif"));
        Said said = Said.by("partner", "list", "--config", folder.toString());
        assertThat(said.code()).isOne();
        assertThat(said.err()).startsWith("partner: x.yml, transport: ");
    }

    @Test
    void partnerListSaysThatThereAreNoSettings() {
        Said said = Said.by("partner", "list", "--config", folder.toString());
        assertThat(said.code()).isOne();
        assertThat(said.err())
                .startsWith("partner: the settings cannot be read: " + folder)
                .hasLineCount(1);
    }

    @Test
    void auditVerifySaysThatThereIsNoExport() {
        Said said = Said.by("audit", "verify", folder.resolve("nowhere").toString());
        assertThat(said.code()).isOne();
        assertThat(said.err())
                .startsWith("hub: there is no ")
                .contains("nowhere")
                .hasLineCount(1);
    }

    @Test
    void auditExportSaysThatThereIsNoHub() {
        Said said = Said.by("audit", "export", "--data", folder.toString(), "--out", folder + "/out");
        assertThat(said.code()).isOne();
        assertThat(said.err()).contains("no data of a hub in " + folder);
    }

    @Test
    void linkReadsTheFileAndEndsWithOneJsonObject() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), """
                nr,naam,geboren,bsn
                1,Oldekamp,1980-03-02,999900006
                2,Oldekamp,1980-03-02,999900006
                3,Wiltjer,1991-11-30,
                """);
        Path map = Files.writeString(folder.resolve("map.yml"), """
                id: nr
                fields: {familyName: naam, birthDate: geboren, nationalId: bsn}
                """);
        Said said = Said.by("link", "--left", people.toString(), "--map", map.toString(), "--json");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(said.out().lines().toList().getLast())
                        .path("records")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void linkSaysWhatIsMissing() {
        Said said = Said.by("link", "--left", folder + "/absent.csv", "--map", folder + "/absent.yml");
        assertThat(said.code()).isOne();
        assertThat(said.err()).contains("link: ", "absent.yml");
        assertThat(said.out()).isEmpty();
    }

    /** A newcomer copies the example. */
    @Test
    void linkHelpNamesKeysAndFieldsAndItsExampleWorks() throws IOException {
        String help = Said.by("link", "--help").out();
        assertThat(help).contains(LinkMap.KEYS).contains(HubField.words()).contains(LinkMap.Mode.words());
        String[] example = help.substring(help.indexOf("  nr;")).stripIndent().split("\n\n", -1);
        Path people = Files.writeString(folder.resolve("people.csv"), example[0]);
        Path map = Files.writeString(folder.resolve("map.yml"), example[1]);
        Said said = Said.by("link", "--left", people.toString(), "--map", map.toString());
        assertThat(said.code()).as(said.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "columns: {a: b} | unknown key columns; known are id, fields, mode",
                "fields: {givenNames: a} | unknown field givenNames; known are givenName, familyName",
                "mode: merge | unknown mode merge; known are dedup, link-one-to-one",
            })
    void linkSaysWhatAMapMayHold(String line, String message) throws IOException {
        Path map = Files.writeString(folder.resolve("map.yml"), "id: nr\n" + line + "\n");
        Said said = Said.by("link", "--left", folder + "/people.csv", "--map", map.toString());
        assertThat(said.code()).isOne();
        assertThat(said.err()).contains("map.yml: " + message);
    }

    @Test
    void prepareWritesWhatTheComposeFileReadsForItsOwnerOnly() throws IOException {
        Said said = Said.by("prepare", "--config", CONFIG, "--out", folder.toString());
        assertThat(said.code()).as(said.err()).isZero();
        Path passwords = folder.resolve(".env");
        List<String> lines = Files.readAllLines(passwords);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
                .isEqualTo("rw-------");
        assertThat(lines)
                .filteredOn(line -> line.matches("[A-Z_]+=[A-Za-z0-9_-]{20,}"))
                .hasSize(4);
        assertThat(said.out()).doesNotContain(lines.getLast().split("=", -1)[1]);

        Said.by("prepare", "--config", CONFIG, "--out", folder.toString());
        assertThat(passwords).hasContent(String.join("\n", lines));
    }

    private String vignette(String cases) throws IOException {
        return Files.writeString(folder.resolve("cases.yaml"), cases).toString();
    }
}
