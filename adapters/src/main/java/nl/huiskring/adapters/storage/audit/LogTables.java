package nl.huiskring.adapters.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.huiskring.audit.json.JsonReader;
import nl.huiskring.audit.merkle.Frontier;
import nl.huiskring.audit.merkle.Hash;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.LoggedEntry;
import nl.huiskring.audit.verify.SealedSize;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;

/** The statements on the log itself. */
final class LogTables {
    private static final int FETCH = 2000;
    private static final RowMapper<SealedSize> SEALED = (row, number) -> sealed(row);
    private static final String CHECKPOINTS = "select size, note, frontier from audit_checkpoint order by size";
    private static final String INSERT = "insert into audit_entry (sequence, leaf, record, " + EntryColumns.NAMES
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    LogTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All checkpoints, by size; {@link AuditLogBroken} when one cannot be read. */
    List<SealedSize> checkpoints() {
        return jdbc.query(CHECKPOINTS, SEALED);
    }

    /** All checkpoints that can be read, by size; the sizes of the others go to the consumer. */
    List<SealedSize> readableCheckpoints(LongConsumer unreadable) {
        List<SealedSize> readable = new ArrayList<>();
        jdbc.query(CHECKPOINTS, (RowCallbackHandler) row -> {
            try {
                readable.add(sealed(row));
            } catch (AuditLogBroken e) {
                unreadable.accept(row.getLong("size"));
            }
        });
        return readable;
    }

    Optional<SealedSize> latestCheckpoint() {
        return jdbc.query(CHECKPOINTS + " desc limit 1", SEALED).stream().findFirst();
    }

    Optional<SealedSize> checkpointAt(long size) {
        return jdbc.query("select size, note, frontier from audit_checkpoint where size = ?", SEALED, size).stream()
                .findFirst();
    }

    /** Number of lines, if none is missing at the end. */
    long size() {
        Long last = jdbc.queryForObject("select coalesce(max(sequence) + 1, 0) from audit_entry", Long.class);
        return last == null ? 0 : last;
    }

    /** Reads lines below a size in their order without holding them; must be called in a transaction. */
    void scan(long size, RowCallbackHandler each) {
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement("select sequence, leaf, record, " + EntryColumns.NAMES
                            + " from audit_entry where sequence < ? order by sequence");
                    statement.setFetchSize(FETCH);
                    statement.setLong(1, size);
                    return statement;
                },
                each);
    }

    void insert(List<LoggedEntry> entries) {
        jdbc.batchUpdate(INSERT, entries.stream().map(LogTables::row).toList());
    }

    void insert(SealedSize seal, Clock clock) {
        jdbc.update(
                "insert into audit_checkpoint (size, note, frontier, made_at) values (?, ?, ?, ?)",
                seal.frontier().size(),
                seal.note().format(),
                seal.frontier().bytes(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    static LoggedEntry entry(ResultSet row) throws SQLException {
        return new LoggedEntry(row.getLong("sequence"), Hash.of(row.getBytes("leaf")), row.getBytes("record"));
    }

    private static @Nullable Object[] row(LoggedEntry entry) {
        @Nullable
        Object[] columns =
                EntryColumns.of(JsonReader.readObject(entry.record())).values();
        @Nullable Object[] row = new @Nullable Object[columns.length + 3];
        row[0] = entry.sequence();
        row[1] = entry.leaf().bytes();
        row[2] = entry.record();
        System.arraycopy(columns, 0, row, 3, columns.length);
        return row;
    }

    private static SealedSize sealed(ResultSet row) throws SQLException {
        try {
            SignedNote note = SignedNote.parse(row.getString("note"));
            long size = Checkpoint.parse(note.text()).size();
            return new SealedSize(note, Frontier.of(size, row.getBytes("frontier")));
        } catch (IllegalArgumentException e) {
            throw new AuditLogBroken("the checkpoint at " + row.getLong("size") + " lines cannot be read");
        }
    }
}
