package nl.huiskring.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.huiskring.audit.Sequencer;
import nl.huiskring.audit.merkle.Frontier;
import nl.huiskring.audit.merkle.Hash;
import nl.huiskring.audit.note.NoteSigner;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.Finding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of twenty lines, sealed at 7, 8, 14 and 20, with everything done to it that somebody might. */
class TamperTest {
    private static final String ORIGIN = "huiskring.example/audit";

    @TempDir
    private Path folder;

    private NoteSigner signer;
    private final List<LoggedEntry> entries = new ArrayList<>();
    private final List<SealedSize> sizes = new ArrayList<>();

    @BeforeEach
    void makeLog() throws GeneralSecurityException {
        signer = new NoteSigner(ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        for (int size : List.of(7, 8, 14, 20)) {
            add(
                    new Sequencer(signer),
                    IntStream.range(entries.size(), size)
                            .mapToObj(TamperTest::record)
                            .toList());
        }
    }

    private void add(Sequencer sequencer, List<byte[]> records) {
        Frontier log = sizes.isEmpty() ? Frontier.EMPTY : sizes.getLast().frontier();
        Sequencer.Batch batch = sequencer.sequence(log, records);
        entries.addAll(batch.entries());
        sizes.add(batch.seal());
    }

    private static byte[] record(int number) {
        return ("{\"n\":" + number + ",\"wie\":\"\u2028 \u00e9\u00e9n\"}").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void findsNothingInAnUntouchedLog() throws IOException {
        VerificationResult result = export().verify();
        assertThat(result.findings()).isEmpty();
        assertThat(result.entries()).isEqualTo(20);
        assertThat(result.sealed()).isEqualTo(20);
        assertThat(result.checkpoints()).isEqualTo(4);
        assertThat(result.inDutch()).anyMatch(line -> line.contains("Het logboek is heel: alle 20 regels"));
    }

    @Test
    void namesTheChangedRecord() {
        change(9, entry -> new LoggedEntry(9, entry.leaf(), record(99)));
        assertThat(findings()).containsExactly(Finding.at(Kind.RECORD_CHANGED, 9));
        assertThat(verify().inDutch()).contains("- De inhoud is gewijzigd: regel 9.");
    }

    @Test
    void namesEveryChangedRecordOfSeveralIntervals() {
        for (int number : List.of(0, 7, 12, 19)) {
            change(number, entry -> new LoggedEntry(number, entry.leaf(), record(99)));
        }
        assertThat(findings())
                .containsExactly(
                        Finding.at(Kind.RECORD_CHANGED, 0),
                        Finding.at(Kind.RECORD_CHANGED, 7),
                        Finding.at(Kind.RECORD_CHANGED, 12),
                        Finding.at(Kind.RECORD_CHANGED, 19));
    }

    @Test
    void namesTheChangedLeaf() {
        change(9, entry -> new LoggedEntry(9, Hash.ofLeaf(record(99)), entry.record()));
        assertThat(findings()).containsExactly(Finding.at(Kind.LEAF_CHANGED, 9));
    }

    @Test
    void namesTheIntervalWhenRecordAndLeafWereChangedTogetherAndGoesOnBehindIt() {
        change(9, entry -> new LoggedEntry(9, Hash.ofLeaf(record(99)), record(99)));
        change(17, entry -> new LoggedEntry(17, entry.leaf(), record(99)));
        assertThat(findings())
                .containsExactly(new Finding(Kind.INTERVAL_CHANGED, 8, 13), Finding.at(Kind.RECORD_CHANGED, 17));
    }

    @Test
    void namesTheWholeStretchWhenTheHelpBesideTheCheckpointWasChangedToo() {
        change(9, entry -> new LoggedEntry(9, Hash.ofLeaf(record(99)), record(99)));
        sizes.set(2, new SealedSize(sizes.get(2).note(), sizes.get(3).frontier()));
        assertThat(findings()).containsExactly(new Finding(Kind.INTERVAL_CHANGED, 8, 19));
    }

    @Test
    void tellsAChangedFrontierFromChangedLines() {
        sizes.set(2, new SealedSize(sizes.get(2).note(), sizes.get(3).frontier()));
        assertThat(findings()).containsExactly(Finding.at(Kind.FRONTIER_CHANGED, 14));
    }

    @Test
    void namesDroppedRecords() {
        entries.subList(9, 11).clear();
        assertThat(findings())
                .containsExactly(new Finding(Kind.MISSING, 9, 10), new Finding(Kind.INTERVAL_CHANGED, 8, 13));
    }

    @Test
    void findsADroppedRecordAlsoWhenTheRestWasRenumbered() {
        entries.remove(9);
        for (int i = 9; i < entries.size(); i++) {
            LoggedEntry entry = entries.get(i);
            entries.set(i, new LoggedEntry(i, entry.leaf(), entry.record()));
        }
        assertThat(findings())
                .containsExactly(
                        new Finding(Kind.INTERVAL_CHANGED, 8, 13),
                        new Finding(Kind.UNPROVEN, 14, 18),
                        new Finding(Kind.MISSING, 19, 19));
    }

    @Test
    void namesSwappedRecords() {
        Collections.swap(entries, 9, 10);
        assertThat(findings()).contains(Finding.at(Kind.MISSING, 9), Finding.at(Kind.OUT_OF_ORDER, 9));
    }

    @Test
    void namesRecordsWhoseContentsWereSwapped() {
        LoggedEntry nine = entries.get(9);
        change(9, entry -> new LoggedEntry(9, entry.leaf(), entries.get(10).record()));
        change(10, entry -> new LoggedEntry(10, entry.leaf(), nine.record()));
        assertThat(findings()).containsExactly(Finding.at(Kind.RECORD_CHANGED, 9), Finding.at(Kind.RECORD_CHANGED, 10));
    }

    @Test
    void namesARepeatedRecord() {
        entries.add(10, entries.get(9));
        assertThat(findings()).containsExactly(Finding.at(Kind.OUT_OF_ORDER, 9));
    }

    @Test
    void namesWhatIsMissingAfterTruncation() {
        entries.subList(16, 20).clear();
        assertThat(findings()).containsExactly(new Finding(Kind.UNPROVEN, 14, 15), new Finding(Kind.MISSING, 16, 19));
    }

    @Test
    void findsACutBackLogOnlyWithACheckpointFromOutside() {
        SignedNote kept = sizes.getLast().note();
        entries.subList(14, 20).clear();
        sizes.removeLast();
        assertThat(findings()).isEmpty();
        assertThat(verify(List.of(kept)).findings()).containsExactly(new Finding(Kind.ROLLED_BACK, 14, 19));
    }

    @Test
    void findsALogThatWasWrittenAnewAfterACheckpointHadLeft() {
        SignedNote kept = sizes.getLast().note();
        entries.subList(14, 20).clear();
        sizes.removeLast();
        add(
                new Sequencer(signer),
                IntStream.range(100, 106).mapToObj(TamperTest::record).toList());
        assertThat(findings()).isEmpty();
        assertThat(verify(List.of(kept)).findings()).containsExactly(Finding.at(Kind.FORK, 20));
    }

    @Test
    void findsAnAddedLineThatNobodySealed() {
        entries.add(new LoggedEntry(20, Hash.ofLeaf(record(20)), record(20)));
        assertThat(findings()).containsExactly(Finding.at(Kind.UNSEALED, 20));
    }

    @Test
    void trustsNoCheckpointOfAnotherKeyOrLog() throws GeneralSecurityException {
        NoteSigner other =
                new NoteSigner(ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        sizes.set(
                1,
                new SealedSize(
                        other.sign(sizes.get(1).note().text()), sizes.get(1).frontier()));
        String elsewhere = sizes.get(2).note().text().replace(ORIGIN, "elders.example");
        sizes.set(2, new SealedSize(signer.sign(elsewhere), sizes.get(2).frontier()));
        assertThat(findings()).containsExactly(Finding.at(Kind.SIGNATURE_WRONG, 8), Finding.at(Kind.ORIGIN_WRONG, 14));
    }

    @Test
    void findsAnExportUnderAKeyOfTheTamperer() throws IOException, GeneralSecurityException {
        String realKey = signer.key().vkey();
        entries.clear();
        sizes.clear();
        makeLog();
        export();
        VerificationResult result = new VerifyFolder(folder, Optional.of(realKey), List.of()).verify();
        assertThat(result.findings()).contains(Finding.at(Kind.KEY_WRONG, 0), Finding.at(Kind.SIGNATURE_WRONG, 20));
    }

    @Test
    void findsEveryChangedBitOfEveryFileOfAnExport() throws IOException {
        exportTheFirstEightLines();
        for (String file :
                List.of(LogFolder.ENTRIES, LogFolder.CHECKPOINTS, LogFolder.LAST_CHECKPOINT, LogFolder.KEY)) {
            byte[] good = Files.readAllBytes(folder.resolve(file));
            for (int i = 0; i < good.length; i++) {
                byte[] bad = good.clone();
                bad[i] ^= (byte) (1 << (i % 8));
                Files.write(folder.resolve(file), bad);
                assertThat(verifyFolder().verify().holds())
                        .as("%s, byte %d", file, i)
                        .isFalse();
            }
            Files.write(folder.resolve(file), good);
        }
        assertThat(verifyFolder().verify().holds()).isTrue();
    }

    @Test
    void findsEveryTruncationOfEveryFileOfAnExport() throws IOException {
        exportTheFirstEightLines();
        for (String file :
                List.of(LogFolder.ENTRIES, LogFolder.CHECKPOINTS, LogFolder.LAST_CHECKPOINT, LogFolder.KEY)) {
            byte[] good = Files.readAllBytes(folder.resolve(file));
            for (int length = 0; length < good.length; length++) {
                Files.write(folder.resolve(file), Arrays.copyOf(good, length));
                assertThat(verifyFolder().verify().holds())
                        .as("%s, %d bytes", file, length)
                        .isFalse();
            }
            Files.write(folder.resolve(file), good);
        }
    }

    private void exportTheFirstEightLines() throws IOException {
        entries.subList(8, 20).clear();
        sizes.subList(2, 4).clear();
        export();
    }

    private void change(int number, UnaryOperator<LoggedEntry> change) {
        entries.set(number, change.apply(entries.get(number)));
    }

    private List<Finding> findings() {
        return verify().findings();
    }

    private VerificationResult verify() {
        return verify(List.of());
    }

    private VerificationResult verify(List<SignedNote> known) {
        Verifier verifier = new Verifier(signer.key(), sizes, known);
        entries.forEach(verifier::accept);
        return verifier.finish();
    }

    private VerifyFolder export() throws IOException {
        try (FolderWriter writer = new FolderWriter(folder, signer.key())) {
            for (LoggedEntry entry : entries) {
                writer.write(entry);
            }
            for (SealedSize size : sizes) {
                writer.write(size);
            }
        }
        return verifyFolder();
    }

    private VerifyFolder verifyFolder() {
        return new VerifyFolder(folder, Optional.empty(), List.of());
    }
}
