package nl.huiskring.adapters.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.huiskring.audit.Sequencer;
import nl.huiskring.audit.merkle.Frontier;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.note.NoteSigner;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.SealedSize;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves committed records from staging into the log: lines, new checkpoint and the emptied staging are one transaction, so after
 * a crash either all of it happened or none. A checkpoint leaves the hub only after it is stored; two different ones of one size
 * can therefore never be seen outside. Of several processes only the one that holds the lock works.
 */
public final class AuditSequencer {
    private static final int BATCH = 5000;
    /** Any number that nothing else locks. */
    private static final long LOCK = 0x6875_6973_6B72_696EL;

    /** The same record staged again after it had come into the log adds nothing (idempotent ingest). */
    private static final String STAGED = "select staged.id, staged.record, entry.record is not null as repeated"
            + " from (select id, record_id, record from audit_staging order by id limit " + BATCH + ") staged"
            + " left join audit_entry entry on entry.record_id = staged.record_id and entry.record = staged.record"
            + " order by staged.id";

    private final JdbcTemplate jdbc;
    private final LogTables tables;
    private final TransactionTemplate transaction;
    private final NoteSigner signer;
    private final PublishedCheckpoint published;
    private final Clock clock;

    /** @param transactions of the same data source */
    public AuditSequencer(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            NoteSigner signer,
            PublishedCheckpoint published,
            Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.tables = new LogTables(jdbc);
        this.transaction = new TransactionTemplate(transactions);
        this.signer = signer;
        this.published = published;
        this.clock = clock;
    }

    /**
     * Moves all that is staged now.
     *
     * @return lines added; none when nothing was staged or another process is at it
     * @throws AuditLogBroken when the stored log is not the one told outside; nothing is added then
     */
    public int sequence() {
        int added = 0;
        int batch;
        do {
            batch = sequenceBatch();
            added += batch;
        } while (batch == BATCH);
        return added;
    }

    private int sequenceBatch() {
        Optional<Sequencer.Batch> done = transaction.execute(status -> takeBatch());
        if (done == null || done.isEmpty()) {
            return 0;
        }
        published.publish(done.get().seal().note());
        return done.get().entries().size();
    }

    private Optional<Sequencer.Batch> takeBatch() {
        if (!isLockTaken()) {
            return Optional.empty();
        }
        Frontier log = soundLog();
        List<Staged> staged = jdbc.query(STAGED, (row, number) -> staged(row));
        List<byte[]> records = staged.stream()
                .filter(row -> !row.isRepeated())
                .map(Staged::record)
                .toList();
        jdbc.update("delete from audit_staging where id = any(?)", (Object)
                staged.stream().map(Staged::id).toArray(Long[]::new));
        return records.isEmpty() ? Optional.empty() : Optional.of(add(log, records));
    }

    private Sequencer.Batch add(Frontier log, List<byte[]> records) {
        Sequencer.Batch batch = new Sequencer(signer).sequence(log, records);
        tables.insert(batch.entries());
        tables.insert(batch.seal(), clock);
        return batch;
    }

    @SuppressWarnings("ArrayRecordComponent") // carries bytes from one statement to the next, and is never compared
    private record Staged(long id, byte[] record, boolean isRepeated) {}

    private static Staged staged(ResultSet row) throws SQLException {
        return new Staged(row.getLong("id"), row.getBytes("record"), row.getBoolean("repeated"));
    }

    private boolean isLockTaken() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK));
    }

    /** The frontier to go on from, when everything that can be seen at a glance is in order. */
    private Frontier soundLog() {
        Optional<SealedSize> latest = tables.latestCheckpoint();
        long size = latest.map(seal -> seal.frontier().size()).orElse(0L);
        latest.ifPresent(this::checkOwn);
        if (tables.size() != size) {
            throw new AuditLogBroken("the log has " + tables.size() + " lines, its last checkpoint " + size);
        }
        published.load().ifPresent(note -> checkContains(note, size));
        return latest.map(SealedSize::frontier).orElse(Frontier.EMPTY);
    }

    private void checkOwn(SealedSize latest) {
        Checkpoint checkpoint = Checkpoint.parse(latest.note().text());
        if (!signer.key().verifies(latest.note())
                || !checkpoint.root().equals(latest.frontier().root())) {
            throw new AuditLogBroken("the last checkpoint is not of this key or not of this log");
        }
    }

    private void checkContains(SignedNote outside, long size) {
        if (!signer.key().verifies(outside)) {
            throw new AuditLogBroken("the published checkpoint is not of this key");
        }
        Checkpoint told = Checkpoint.parse(outside.text());
        if (told.size() > size) {
            throw new AuditLogBroken(
                    "an older log was put back: it has " + size + " lines, " + told.size() + " were told outside");
        }
        boolean isSame = tables.checkpointAt(told.size())
                .filter(seal -> seal.note().text().equals(outside.text()))
                .isPresent();
        if (!isSame) {
            throw new AuditLogBroken("the log is another one than was told outside at " + told.size() + " lines");
        }
    }
}
