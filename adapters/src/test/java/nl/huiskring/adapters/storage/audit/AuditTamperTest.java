package nl.huiskring.adapters.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.Finding;
import nl.huiskring.audit.verify.Finding.Kind;
import nl.huiskring.audit.verify.VerificationResult;
import nl.huiskring.audit.verify.VerifyFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve lines sealed at 5, 9 and 12, and an owner of the database who changes what he likes. */
class AuditTamperTest {
    @TempDir
    private Path data;

    private Log log;

    @BeforeEach
    void makeLog() throws IOException {
        log = new Log(data);
        log.add(5);
        log.add(4);
        log.add(3);
        assertThat(log.findings()).isEmpty();
    }

    @Test
    void namesTheChangedRecord() {
        log.tamper("update audit_entry set record = set_byte(record, 20, 120) where sequence = 6");
        assertThat(log.findings()).containsExactly(new Finding(Kind.RECORD_CHANGED, 6, 6));
    }

    @Test
    void namesTheChangedLeaf() {
        log.tamper("update audit_entry set leaf = set_byte(leaf, 0, get_byte(leaf, 0) # 1) where sequence = 6");
        assertThat(log.findings()).containsExactly(new Finding(Kind.LEAF_CHANGED, 6, 6));
    }

    @Test
    void namesTheIntervalOfARecordThatWasWrittenAnewWithItsLeaf() {
        log.tamper(
                "update audit_entry set record = convert_to(replace(convert_from(record, 'UTF8'), 'P2', 'P1'), 'UTF8')"
                        + " where sequence = 6",
                "update audit_entry set leaf = sha256('\\x00'::bytea || record) where sequence = 6");
        assertThat(log.findings()).containsExactly(new Finding(Kind.INTERVAL_CHANGED, 5, 8));
    }

    @Test
    void namesTheDroppedRecord() {
        log.tamper("delete from audit_entry where sequence = 6");
        assertThat(log.findings())
                .containsExactly(new Finding(Kind.MISSING, 6, 6), new Finding(Kind.INTERVAL_CHANGED, 5, 8));
    }

    @Test
    void findsAnInsertedRecord() {
        log.tamper(
                "insert into audit_entry (sequence, record_id, leaf, record, at, kind, trace_id)"
                        + " select 12, gen_random_uuid(), leaf, record, at, kind, trace_id from audit_entry where sequence = 3");
        assertThat(log.findings()).contains(new Finding(Kind.UNSEALED, 12, 12));
    }

    @Test
    void findsTwoRecordsThatChangedPlaces() {
        log.tamper(
                "update audit_entry set sequence = 100 where sequence = 6",
                "update audit_entry set sequence = 6 where sequence = 7",
                "update audit_entry set sequence = 7 where sequence = 100");
        assertThat(log.findings()).containsExactly(new Finding(Kind.INTERVAL_CHANGED, 5, 8));
    }

    @Test
    void findsAnEndThatWasCutOffTogetherWithItsCheckpoint() {
        log.tamper("delete from audit_entry where sequence >= 9", "delete from audit_checkpoint where size > 9");
        assertThat(log.reader.verify(List.of()).findings()).isEmpty();
        assertThat(log.findings()).containsExactly(new Finding(Kind.ROLLED_BACK, 9, 11));
    }

    @Test
    void findsAChangedCheckpoint() {
        log.tamper("update audit_checkpoint set note = replace(note, '" + Log.ORIGIN + "\n9', '" + Log.ORIGIN
                + "\n8') where size = 9");
        assertThat(log.findings()).isNotEmpty();
        log.tamper("update audit_checkpoint set note = 'x' where size = 5");
        assertThat(log.findings()).contains(new Finding(Kind.CHECKPOINT_UNREADABLE, 5, 5));
    }

    @Test
    void findsSearchColumnsThatNoLongerSayWhatTheRecordSays() {
        log.tamper("update audit_entry set household = null where sequence = 6");
        assertThat(log.findings()).containsExactly(new Finding(Kind.INDEX_CHANGED, 6, 6));
    }

    @Test
    void findsALogThatWasMadeAnewUnderTheSameKey() throws IOException {
        SignedNote kept = log.published.load().orElseThrow();
        Log anew = new Log(Files.createDirectory(data.resolve("anew")));
        Files.copy(data.resolve("audit-key.pem"), data.resolve("forged.pem"), StandardCopyOption.COPY_ATTRIBUTES);
        var signer = AuditKeys.loadOrCreate(data.resolve("forged.pem"), Log.ORIGIN);
        anew.log.appendAll(Stream.generate(Lines::seen).limit(12).toList());
        new AuditSequencer(anew.database, anew.transactions, signer, anew.published, Lines.CLOCK).sequence();
        var reader = new PostgresAuditReader(anew.database, anew.transactions, signer.key());
        assertThat(reader.verify(List.of()).findings()).isEmpty();
        assertThat(reader.verify(List.of(kept)).findings()).containsExactly(new Finding(Kind.FORK, 12, 12));
    }

    @Test
    void exportsAFolderThatHoldsWithoutTheHub() throws IOException {
        Path folder = data.resolve("export");
        assertThat(log.export().export(folder)).isEqualTo(12);
        VerificationResult result = verify(folder);
        assertThat(result.findings()).isEmpty();
        assertThat(result.sealed()).isEqualTo(12);
        assertThat(result.checkpoints()).isEqualTo(4);
    }

    @Test
    void exportsTamperedLinesAsTheyAre() throws IOException {
        log.tamper("update audit_entry set record = set_byte(record, 20, 120) where sequence = 6");
        Path folder = data.resolve("export");
        log.export().export(folder);
        assertThat(verify(folder).findings()).containsExactly(new Finding(Kind.RECORD_CHANGED, 6, 6));
    }

    private VerificationResult verify(Path folder) throws IOException {
        return new VerifyFolder(
                        folder,
                        Optional.of(log.signer.key().vkey()),
                        log.published.load().stream().toList())
                .verify();
    }
}
