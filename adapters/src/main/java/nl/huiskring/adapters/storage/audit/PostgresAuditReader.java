package nl.huiskring.adapters.storage.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.huiskring.audit.AuditCounts;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.json.JsonFault;
import nl.huiskring.audit.json.JsonReader;
import nl.huiskring.audit.note.NoteKey;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.SealedSize;
import nl.huiskring.audit.verify.VerificationResult;
import nl.huiskring.audit.verify.Verifier;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the log from PostgreSQL. Counting and checking see one moment of it. */
public final class PostgresAuditReader implements AuditReader {
    private final JdbcTemplate jdbc;
    private final LogTables tables;
    private final TransactionTemplate snapshot;
    private final NoteKey key;

    /** @param transactions of the same data source */
    public PostgresAuditReader(DataSource dataSource, PlatformTransactionManager transactions, NoteKey key) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.tables = new LogTables(jdbc);
        this.snapshot = Snapshots.of(transactions);
        this.key = key;
    }

    @Override
    public List<LoggedRecord> records(Set<AuditKind> kinds, AuditQuestion question) {
        QuestionSql sql = QuestionSql.of(kinds, question);
        return jdbc.query(
                sql.text(),
                (row, number) ->
                        new LoggedRecord(row.getLong("sequence"), JsonReader.readObject(row.getBytes("record"))),
                sql.values().toArray());
    }

    @Override
    public AuditCounts counts() {
        AuditCounts counts = snapshot.execute(status -> count());
        return Objects.requireNonNull(counts);
    }

    private AuditCounts count() {
        Map<AuditKind, Long> byKind = new EnumMap<>(AuditKind.class);
        jdbc.query("select kind, count(*) as n from audit_entry group by kind", (RowCallbackHandler)
                row -> byKind.put(AuditKind.valueOf(row.getString("kind")), row.getLong("n")));
        Map<Oin, Long> byRecipient = new HashMap<>();
        jdbc.query(
                "select partner, count(*) as n from audit_entry where kind = 'DISCLOSURE' group by partner",
                (RowCallbackHandler) row -> byRecipient.put(new Oin(row.getString("partner")), row.getLong("n")));
        List<AuditCounts.RuleCount> byRule = jdbc.query(
                "select rule, outcome, count(*) as n from audit_entry where rule is not null"
                        + " group by rule, outcome order by rule, outcome",
                (row, number) -> ruleCount(row));
        Long staged = jdbc.queryForObject("select count(*) from audit_staging", Long.class);
        long lines = byKind.values().stream().mapToLong(Long::longValue).sum();
        return new AuditCounts(lines, staged == null ? 0 : staged, byKind, byRule, byRecipient);
    }

    private static AuditCounts.RuleCount ruleCount(ResultSet row) throws SQLException {
        return new AuditCounts.RuleCount(
                row.getString("rule"), Outcome.valueOf(row.getString("outcome")), row.getLong("n"));
    }

    @Override
    public Optional<SignedNote> latestCheckpoint() {
        return tables.latestCheckpoint().map(SealedSize::note);
    }

    @Override
    public VerificationResult verify(List<SignedNote> known) {
        VerificationResult result = snapshot.execute(status -> check(known));
        return Objects.requireNonNull(result);
    }

    private VerificationResult check(List<SignedNote> known) {
        List<Long> unreadable = new ArrayList<>();
        Verifier verifier = new Verifier(key, tables.readableCheckpoints(unreadable::add), known);
        unreadable.forEach(verifier::acceptUnreadableCheckpoint);
        tables.scan(Long.MAX_VALUE, row -> {
            verifier.accept(LogTables.entry(row));
            if (!isIndexedRight(row)) {
                verifier.acceptIndexChanged(row.getLong("sequence"));
            }
        });
        return verifier.finish();
    }

    private static boolean isIndexedRight(ResultSet row) throws SQLException {
        try {
            return EntryColumns.of(JsonReader.readObject(row.getBytes("record")))
                    .equals(EntryColumns.of(row));
        } catch (JsonFault | IllegalArgumentException e) {
            return false;
        }
    }
}
