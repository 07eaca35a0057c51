package nl.huiskring.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.huiskring.adapters.channel.Edit;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.MessageWriter;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.model.Partner;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One file of one partner: what is handed over, what is answered, what is refused. */
class FileDeskTest {
    private static final String OIN = "00000001000000000005";
    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    private static final int LARGEST_FILE = 3 * Limits.BYTES;
    private static final String REJECTS = "berichtId;code;titel;plaats\r\n";

    @TempDir
    private Path root;

    private final FakeHub hub = new FakeHub();
    private final Report report =
            Samples.full(MessageType.SIGNAAL, AFolder.welfare(Path.of("/")).oin());
    private final Node tree = MessageWriter.write(report);
    private final String id = report.envelope().messageId().toString();

    @AfterEach
    void stop() {
        hub.close();
    }

    @ParameterizedTest
    @EnumSource(value = MessageType.class, mode = EnumSource.Mode.EXCLUDE, names = "HUISHOUD_SIGNAAL")
    void readsEveryMessageAsItWasWritten(MessageType type) throws IOException {
        Partner sender = AFolder.in(root, Samples.sender(type, Transport.FILES, OIN));
        Report full = Samples.full(type, sender.oin());
        Node message = MessageWriter.write(full);
        byte[] file = new Table().add(message).bytes();
        assertThat(take(sender, file)).isTrue();
        assertThat(hub.refused()).isEmpty();
        Received received = hub.received().getFirst();
        assertThat(received.report()).isEqualTo(full);
        assertThat(received.digest()).isEqualTo(Digest.of(message));
        assertThat(received.sender()).isEqualTo(sender.oin());
        assertThat(received.transport()).isEqualTo(Transport.FILES);
        assertThat(received.traceparent()).startsWith("00-");
    }

    @ParameterizedTest
    @CsvSource({
        "aardgeweld, SIGNAAL, PHYSICAL|STALKING",
        "geweldsvorm, POLITIE_REGISTRATIE, PHYSICAL|STALKING",
        "middel, POLITIE_REGISTRATIE, ALCOHOL|DRUGS",
        "voorwaarde, TOEZICHT, CONTACTVERBOD|MELDPLICHT",
        "toestemmingvoor, TOESTEMMING, D10|D12",
    })
    void takesSeveralValuesInOneCell(String column, MessageType type, String values) throws IOException {
        Partner sender = AFolder.in(root, Samples.sender(type, Transport.FILES, OIN));
        Node message = MessageWriter.write(Samples.full(type, sender.oin()));
        assertThat(take(sender, new Table().add(message).set(0, column, values).bytes()))
                .isTrue();
        assertThat(hub.received().getFirst().report().facts().stream()
                        .filter(fact -> fact.field().word().equals(column))
                        .map(fact -> fact.value()))
                .containsExactly(values.split("\\|"));
    }

    @Test
    void writesAReceiptForEveryMessage() throws IOException {
        Report other = Samples.bare(MessageType.SIGNAAL, report.envelope().sender());
        take(new Table().add(tree).add(MessageWriter.write(other)).bytes());
        assertThat(receipts())
                .isEqualTo("berichtId;interactieId;ontvangen;herhaling\r\n"
                        + id + ";00000000-0000-0007-0000-000000000007;2026-06-14T10:00:01Z;false\r\n"
                        + other.envelope().messageId()
                        + ";00000000-0000-0007-0000-000000000007;2026-06-14T10:00:01Z;false\r\n");
        assertThat(root.resolve("fout")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("ontvangst/a.csv"))))
                .isEqualTo("rw-------");
        assertThat(root.resolve("ontvangst").toFile().list()).containsExactly("a.csv");
    }

    @Test
    void saysThatAMessageWasOfferedBefore() throws IOException {
        take(new Table().add(tree).bytes());
        take(new Table().add(tree).bytes());
        assertThat(receipts()).contains(id).endsWith(";true\r\n");
    }

    @Test
    void takesAGoodMessageBesideABadOne() throws IOException {
        Node bad = Edit.set(
                MessageWriter.write(
                        Samples.full(MessageType.SIGNAAL, report.envelope().sender())),
                "persoon/bsn",
                "999993654");
        String badId = bad.textAt("stuurgegevens", "berichtId").orElseThrow();
        assertThat(take(new Table().add(bad).add(tree).bytes())).isTrue();
        assertThat(hub.received()).extracting(Received::report).containsExactly(report);
        assertThat(receipts()).contains(id).doesNotContain(badId);
        assertThat(rejects())
                .isEqualTo(REJECTS + badId + ";HK-206;BSN voldoet niet aan de elfproef;persoon[1]/bsn\r\n");
        assertThat(hub.refused()).hasSize(1);
        assertThat(hub.refused().getFirst().messageId()).contains(badId);
    }

    @Test
    void keepsAsEvidenceTheRowsOfTheMessageAlone() throws IOException {
        Report other = Samples.bare(MessageType.SIGNAAL, report.envelope().sender());
        String file = new Table().add(MessageWriter.write(other)).add(tree).text();
        take(file.getBytes(StandardCharsets.UTF_8));
        String raw = new String(hub.received().getLast().raw(), StandardCharsets.UTF_8);
        assertThat(raw.lines().toList())
                .hasSize(3)
                .first()
                .isEqualTo(file.lines().findFirst().orElseThrow());
        assertThat(raw).contains(id).doesNotContain(other.envelope().messageId().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "afzender, 00000001000000000009, SENDER_MISMATCH, stuurgegevens/afzender",
        "type, PolitieRegistratie, NOT_ALLOWED, /",
        "type, Onzin, TYPE_UNKNOWN, /",
        "verzonden, 14-06-2026, SCHEMA_INVALID, stuurgegevens/verzonden",
        "gebeurd, 2026-02-30T10:00:00Z, DATE_IMPOSSIBLE, stuurgegevens/gebeurd",
        "geboortedatum, 1985-02-30, DATE_IMPOSSIBLE, persoon[1]/geboortedatum",
        "bsn, 999993654, BSN_INVALID, persoon[1]/bsn",
        "adresgemeente, 9999, MUNICIPALITY_UNKNOWN, persoon[1]/adres/gemeentecode",
        "gemeentecode, 9999, MUNICIPALITY_UNKNOWN, inhoud/gemeentecode",
        "incidentklasse, RUZIE, SCHEMA_INVALID, inhoud/*[11]",
        "relatieNaar, p9, SCHEMA_INVALID, relatie[1]/naar",
        "relatieNaar, p2|p2, SCHEMA_INVALID, relatieSoort",
        "relatieVanaf, 2015-01-01|2016-01-01, SCHEMA_INVALID, relatieVanaf",
        "grondreden, een|twee, SCHEMA_INVALID, grondreden",
        "afscherming, GEHEIM, SCHEMA_INVALID, persoon[1]/afscherming[1]",
    })
    void saysWhatIsWrongAndWhere(String column, String value, ErrorCode code, String where) throws IOException {
        take(new Table().add(tree).set(0, column, value).bytes());
        assertRefused(Optional.of(id), code, where);
        assertThat(rejects()).contains(";" + where + "\r\n").doesNotContain(";" + value + ";");
    }

    @Test
    void refusesAMessageWhoseRowsDisagree() throws IOException {
        take(new Table().add(tree).set(1, "verzonden", "2026-06-14T09:59:59Z").bytes());
        assertRefused(Optional.of(id), ErrorCode.SCHEMA_INVALID, "verzonden");
    }

    @Test
    void takesAMessageWhoseRowsRepeatWhatIsTold() throws IOException {
        String sent = tree.textAt("stuurgegevens", "verzonden").orElseThrow();
        assertThat(take(new Table().add(tree).set(1, "verzonden", sent).bytes()))
                .isTrue();
        assertThat(hub.received()).hasSize(1);
    }

    @Test
    void refusesAFileInWhichARowHasAnotherWidth() throws IOException {
        String file = new Table().add(tree).text() + id + ";p3\r\n";
        assertWholeFileRefused(file.getBytes(StandardCharsets.UTF_8), ErrorCode.MALFORMED, "regel[4]");
    }

    @Test
    void refusesAFileWithARowOfNoMessage() throws IOException {
        byte[] file = new Table().add(tree).set(1, "berichtId", " ").bytes();
        assertWholeFileRefused(file, ErrorCode.MALFORMED, "regel[3]");
    }

    @Test
    void skipsTheEmptyRowsThatSpreadsheetsWrite() throws IOException {
        String file = new Table().add(tree).text() + ";;;\r\n ;;\r\n";
        assertThat(take(file.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(hub.received().getFirst().report()).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", ""})
    void toleratesAMarkAtTheBegin(String mark) throws IOException {
        assertThat(take((mark + new Table().add(tree).text()).getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(hub.received()).hasSize(1);
    }

    @Test
    void takesPlainLineEndsAndEmptyLines() throws IOException {
        String file = new Table().add(tree).text().replace("\r\n", "\n") + "\n\n";
        assertThat(take(file.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(hub.received().getFirst().report()).isEqualTo(report);
    }

    @Test
    void takesQuotesAndLineEndsWithinACell() throws IOException {
        String story = "Hij zei: \"weg\";\r\ntwee regels | geen lijst";
        assertThat(take(new Table().add(tree).set(0, "situatie", story).bytes()))
                .isTrue();
        assertThat(hub.received().getFirst().report().facts().toString()).contains("SITUATION");
        assertThat(hub.received().getFirst().report().facts().stream().map(fact -> fact.value()))
                .contains(story);
        assertThat(new String(hub.received().getFirst().raw(), StandardCharsets.UTF_8))
                .contains("\"\"weg\"\"");
    }

    @Test
    void refusesAFileThatIsNoUtf8() throws IOException {
        byte[] latin = new Table().add(tree).text().getBytes(StandardCharsets.ISO_8859_1);
        assertWholeFileRefused(latin, ErrorCode.MALFORMED, "/");
        byte[] wide = new Table().add(tree).text().getBytes(StandardCharsets.UTF_16);
        assertWholeFileRefused(wide, ErrorCode.MALFORMED, "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\uFEFF"})
    void refusesAnEmptyFile(String text) throws IOException {
        assertWholeFileRefused(text.getBytes(StandardCharsets.UTF_8), ErrorCode.MALFORMED, "/");
    }

    @Test
    void refusesAFileInWhichACellNeverEnds() throws IOException {
        Node bad = Edit.set(tree, "inhoud/situatie", "kaal");
        String file = new Table()
                .add(bad)
                .add(MessageWriter.write(
                        Samples.bare(MessageType.SIGNAAL, report.envelope().sender())))
                .text();
        assertWholeFileRefused(
                file.replaceFirst("kaal", "\"kaal").getBytes(StandardCharsets.UTF_8), ErrorCode.MALFORMED, "/");
        assertWholeFileRefused(
                file.replaceFirst("kaal", "\"kaal\" en meer").getBytes(StandardCharsets.UTF_8),
                ErrorCode.MALFORMED,
                "/");
    }

    @ParameterizedTest
    @CsvSource({"kleur, kolom[2]", "berichtId, kolom[2]", "naam, kolom[2]", "'', kolom[2]"})
    void refusesAFileWithAColumnThatIsUnknownOrThereTwice(String column, String where) throws IOException {
        String file = "berichtId;" + column + "\r\n" + id + ";x\r\n";
        assertWholeFileRefused(file.getBytes(StandardCharsets.UTF_8), ErrorCode.SCHEMA_INVALID, where);
    }

    @Test
    void refusesAFileWithoutHeader() throws IOException {
        String file = new Table().add(tree).text();
        assertWholeFileRefused(
                file.substring(file.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8),
                ErrorCode.SCHEMA_INVALID,
                "kolom[1]");
    }

    @Test
    void refusesAFileAboveTheLimit() throws IOException {
        assertWholeFileRefused(new byte[LARGEST_FILE + 1], ErrorCode.TOO_LARGE, "/");
        byte[] rows = ("berichtId\n" + "x\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertWholeFileRefused(rows, ErrorCode.TOO_LARGE, "/");
    }

    @Test
    void refusesAMessageAboveTheLimitAndTakesTheNext() throws IOException {
        Node large = Edit.set(tree, "inhoud/situatie", "x".repeat(Limits.BYTES));
        Report other = Samples.bare(MessageType.SIGNAAL, report.envelope().sender());
        take(new Table().add(large).add(MessageWriter.write(other)).bytes());
        assertThat(hub.received()).extracting(Received::report).containsExactly(other);
        assertThat(hub.refused().getFirst().problems()).containsExactly(new Problem(ErrorCode.TOO_LARGE, "/"));
        assertThat(rejects()).isEqualTo(REJECTS + id + ";HK-204;" + ErrorCode.TOO_LARGE.title() + ";/\r\n");
    }

    @Test
    void refusesALinkToAFileOfSomebodyElse() throws IOException {
        Path elsewhere =
                Files.write(root.resolve("geheim"), new Table().add(tree).bytes());
        Path link = Files.createSymbolicLink(
                Files.createDirectories(root.resolve("in")).resolve("a.csv"), elsewhere);
        assertThat(desk(AFolder.welfare(root)).take(link)).isFalse();
        assertRefused(Optional.empty(), ErrorCode.MALFORMED, "/");
    }

    @Test
    void passesOnWhatTheRoutesRefuse() throws IOException {
        hub.onReceive(message -> {
            throw new Refusal(ErrorCode.DUPLICATE_CONFLICT, "stuurgegevens/berichtId");
        });
        take(new Table().add(tree).bytes());
        assertRefused(Optional.of(id), ErrorCode.DUPLICATE_CONFLICT, "stuurgegevens/berichtId");
    }

    @Test
    void answersNothingWhenTheHubFails() {
        hub.onReceive(message -> {
            throw new IllegalStateException("the database is away");
        });
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> take(new Table().add(tree).bytes()));
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(root.resolve("ontvangst")).doesNotExist();
        assertThat(root.resolve("fout")).doesNotExist();
    }

    @Test
    void answersNothingWhenARefusalCannotBeRecorded() {
        hub.refusalsFail();
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> take("x".getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal.code()).isEqualTo(ErrorCode.UNAVAILABLE);
        assertThat(root.resolve("fout")).doesNotExist();
    }

    @Test
    void givesASpreadsheetNoFormula() throws IOException {
        take("berichtId;type\r\n=cmd|' /C calc'!A0;Signaal\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rejects()).contains("\r\n'=cmd|").doesNotContain("\r\n=");
    }

    private boolean take(byte[] file) throws IOException {
        return take(AFolder.welfare(root), file);
    }

    private boolean take(Partner partner, byte[] file) throws IOException {
        Path in = Files.createDirectories(root.resolve("in")).resolve("a.csv");
        Files.write(in, file);
        return desk(partner).take(in);
    }

    private FileDesk desk(Partner partner) {
        return new FileDesk(partner, new MessageReader(CLOCK), hub.channels(), LARGEST_FILE);
    }

    private String receipts() throws IOException {
        return Files.readString(root.resolve("ontvangst/a.csv"));
    }

    private String rejects() throws IOException {
        return Files.readString(root.resolve("fout/a.csv"));
    }

    private void assertWholeFileRefused(byte[] file, ErrorCode code, String where) throws IOException {
        hub.reset();
        assertThat(take(file)).isFalse();
        assertRefused(Optional.empty(), code, where);
        assertThat(rejects()).startsWith(REJECTS + ";" + code.code() + ";");
        assertThat(root.resolve("ontvangst")).doesNotExist();
    }

    private void assertRefused(Optional<String> messageId, ErrorCode code, String where) throws IOException {
        assertThat(hub.received()).isEmpty();
        assertThat(hub.refused()).hasSize(1);
        RefusedMessage refused = hub.refused().getFirst();
        assertThat(refused.transport()).isEqualTo(Transport.FILES);
        assertThat(refused.sender()).contains(AFolder.welfare(root).oin());
        assertThat(refused.messageId()).isEqualTo(messageId);
        assertThat(refused.problems()).contains(new Problem(code, where));
        assertThat(refused.problems().getFirst().code()).isEqualTo(code);
        assertThat(rejects()).contains(messageId.orElse("") + ";" + code.code() + ";" + code.title() + ";");
    }
}
