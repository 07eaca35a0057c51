package nl.huiskring.adapters.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.note.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

class AuditSequencerTest {
    @TempDir
    private Path data;

    private Log log;

    @BeforeEach
    void openLog() throws IOException {
        log = new Log(data);
    }

    @Test
    void keepsTheDurabilityItIsTestedFor() {
        assertThat(log.jdbc.queryForObject("show fsync", String.class)).isEqualTo("on");
        assertThat(log.jdbc.queryForObject("show synchronous_commit", String.class))
                .isEqualTo("on");
    }

    @Test
    void logsWhatWasCommittedAndNothingElse() {
        log.transaction.executeWithoutResult(status -> log.log.append(Lines.seen()));
        log.transaction.executeWithoutResult(status -> {
            log.log.append(Lines.refused());
            status.setRollbackOnly();
        });

        assertThat(log.sequencer().sequence()).isEqualTo(1);
        assertThat(log.reader.counts().byKind()).containsOnlyKeys(AuditKind.VIEW);
        assertThat(log.reader.counts().staged()).isZero();
        assertThat(log.findings()).isEmpty();
    }

    @Test
    void keepsTheExactBytes() {
        AuditRecord record = Lines.refused();
        log.log.append(record);
        log.sequencer().sequence();
        assertThat(log.jdbc.queryForObject("select record from audit_entry", byte[].class))
                .isEqualTo(record.canonicalBytes());
    }

    @Test
    void doesNotLoseARowThatBecomesVisibleAfterLaterOnes() throws SQLException {
        AuditRecord slow = Lines.seen();
        try (Connection connection = log.database.getConnection()) {
            connection.setAutoCommit(false);
            try (var insert =
                    connection.prepareStatement("insert into audit_staging (record_id, record) values (?, ?)")) {
                insert.setObject(1, slow.id());
                insert.setBytes(2, slow.canonicalBytes());
                insert.executeUpdate();
            }
            log.add(3);
            connection.commit();
        }
        assertThat(log.sequencer().sequence()).isEqualTo(1);
        assertThat(log.jdbc.queryForObject("select record_id from audit_entry where sequence = 3", UUID.class))
                .isEqualTo(slow.id());
        assertThat(log.findings()).isEmpty();
    }

    @Test
    void addsNothingAndSignsNothingWhenNothingIsStaged() {
        log.add(2);
        SignedNote before = log.reader.latestCheckpoint().orElseThrow();
        assertThat(log.sequencer().sequence()).isZero();
        assertThat(log.reader.latestCheckpoint()).contains(before);
        assertThat(log.jdbc.queryForObject("select count(*) from audit_checkpoint", Long.class))
                .isEqualTo(1);
    }

    @Test
    void takesMoreThanOneBatch() {
        log.add(5003);
        assertThat(log.verify().holds()).isTrue();
        assertThat(log.verify().sealed()).isEqualTo(5003);
        assertThat(log.verify().checkpoints()).isEqualTo(3);
    }

    @Test
    void doesNothingWhileAnotherProcessHoldsTheLock() throws SQLException {
        log.log.append(Lines.seen());
        try (Connection other = log.database.getConnection();
                var statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock(" + 0x6875_6973_6B72_696EL + ")");
            assertThat(log.sequencer().sequence()).isZero();
        }
        assertThat(log.sequencer().sequence()).isEqualTo(1);
    }

    @Test
    void staysGapFreeWithManyWritersAndSequencersAtOnce() throws InterruptedException, ExecutionException {
        List<AuditRecord> written = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 6; thread++) {
                tasks.add(executor.submit(() -> write(50, written)));
            }
            for (int thread = 0; thread < 2; thread++) {
                tasks.add(executor.submit(() -> sequence(20)));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        }
        log.sequencer().sequence();

        assertThat(log.findings()).isEmpty();
        assertThat(log.jdbc.queryForList("select record_id from audit_entry", UUID.class))
                .containsExactlyInAnyOrderElementsOf(
                        written.stream().map(AuditRecord::id).toList());
    }

    private void write(int times, List<AuditRecord> written) {
        for (int i = 0; i < times; i++) {
            List<AuditRecord> records = List.of(Lines.seen(), Lines.disclosed());
            log.transaction.executeWithoutResult(status -> log.log.appendAll(records));
            written.addAll(records);
        }
    }

    private void sequence(int times) {
        AuditSequencer sequencer = log.sequencer();
        for (int i = 0; i < times; i++) {
            sequencer.sequence();
        }
    }

    @Test
    void repeatsNothingThatWasStagedAgainAfterItHadBeenLogged() {
        AuditRecord record = Lines.seen();
        log.log.append(record);
        log.sequencer().sequence();
        log.log.append(record);
        assertThat(log.sequencer().sequence()).isZero();
        assertThat(log.reader.counts().staged()).isZero();
        assertThat(log.findings()).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhenItDiesBeforeTheCommit() {
        log.add(2);
        log.log.append(Lines.seen());
        var dying = new JdbcTransactionManager(log.database) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doCommit(DefaultTransactionStatus status) {
                doRollback(status);
                throw new TransactionSystemException("the process died");
            }
        };
        var sequencer = new AuditSequencer(log.database, dying, log.signer, log.published, Lines.CLOCK);
        assertThatThrownBy(sequencer::sequence).isInstanceOf(TransactionSystemException.class);

        assertThat(Checkpoint.parse(log.published.load().orElseThrow().text()).size())
                .isEqualTo(2);
        assertThat(log.reader.counts().lines()).isEqualTo(2);
        assertThat(log.reader.counts().staged()).isEqualTo(1);
        assertThat(log.sequencer().sequence()).isEqualTo(1);
        assertThat(log.findings()).isEmpty();
    }

    @Test
    void goesOnWhenItDiedBetweenStoringAndPublishing() throws IOException {
        log.add(2);
        byte[] publishedBefore = Files.readAllBytes(data.resolve("checkpoint"));
        log.add(1);
        Files.write(data.resolve("checkpoint"), publishedBefore);

        log.add(1);

        assertThat(log.findings()).isEmpty();
        assertThat(Checkpoint.parse(log.published.load().orElseThrow().text()).size())
                .isEqualTo(4);
    }

    @Test
    void refusesToGoOnFromAnOlderDatabase() throws IOException {
        log.add(3);
        Log restored = new Log(data);
        restored.log.append(Lines.seen());
        assertThatThrownBy(() -> restored.sequencer().sequence())
                .isInstanceOf(AuditLogBroken.class)
                .hasMessageContaining("older log");
        assertThat(restored.reader.counts().staged()).isEqualTo(1);
    }

    @Test
    void refusesToGoOnFromAnotherLogOfTheSameLength() throws IOException {
        log.add(3);
        Path elsewhere = Files.createDirectory(data.resolve("elsewhere"));
        Files.copy(
                data.resolve("audit-key.pem"), elsewhere.resolve("audit-key.pem"), StandardCopyOption.COPY_ATTRIBUTES);
        Log other = new Log(elsewhere);
        other.add(4);
        Files.copy(data.resolve("checkpoint"), elsewhere.resolve("checkpoint"), StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> other.sequencer().sequence())
                .isInstanceOf(AuditLogBroken.class)
                .hasMessageContaining("another one");
    }

    @Test
    void refusesToGoOnBesideAPublishedCheckpointThatWasTamperedWith() throws IOException {
        log.add(1);
        Path file = data.resolve("checkpoint");
        String good = Files.readString(file);
        for (String bad : List.of("", "x", good.replace("\n1\n", "\n0\n"), good.substring(0, good.length() - 2))) {
            Files.writeString(file, bad);
            assertThatThrownBy(() -> log.sequencer().sequence()).as(bad).isInstanceOf(AuditLogBroken.class);
        }
    }

    @Test
    void refusesToGoOnUnderAnotherKey() throws IOException {
        log.add(1);
        var otherKey = AuditKeys.loadOrCreate(data.resolve("other.pem"), Log.ORIGIN);
        var sequencer = new AuditSequencer(log.database, log.transactions, otherKey, log.published, Lines.CLOCK);
        assertThatThrownBy(sequencer::sequence).isInstanceOf(AuditLogBroken.class);
    }

    @Test
    void refusesToGoOnWhenTheLastLineIsGone() {
        log.add(3);
        log.tamper("delete from audit_entry where sequence = 2");
        assertThatThrownBy(() -> log.sequencer().sequence()).isInstanceOf(AuditLogBroken.class);
    }

    @Test
    void refusesEveryChangeOfTheLog() {
        log.add(2);
        for (String statement : List.of(
                "update audit_entry set rule = 'R99'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_checkpoint set note = ''",
                "delete from audit_checkpoint where false",
                "truncate audit_checkpoint")) {
            assertThatThrownBy(() -> log.jdbc.execute(statement))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("only grows");
        }
        assertThat(log.findings()).isEmpty();
    }

    @Test
    void failsTheBusinessTransactionWhenTheRecordCannotBeWritten() {
        log.jdbc.execute("create table effect (id int)");
        log.jdbc.execute("alter table audit_staging rename to audit_staging_gone");
        assertThatThrownBy(() -> log.transaction.executeWithoutResult(status -> {
                    log.jdbc.update("insert into effect values (1)");
                    log.log.append(Lines.disclosed());
                }))
                .isInstanceOf(AuditUnavailable.class);
        assertThat(log.jdbc.queryForObject("select count(*) from effect", Long.class))
                .isZero();

        log.jdbc.execute("alter table audit_staging_gone rename to audit_staging");
        log.log.append(Lines.disclosed());
        assertThat(log.sequencer().sequence()).isEqualTo(1);
        assertThat(log.reader.disclosures(AuditQuestion.newest())).hasSize(1);
    }
}
