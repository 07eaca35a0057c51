package nl.huiskring.adapters.storage.audit;

import java.util.List;
import javax.sql.DataSource;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.AuditUnavailable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Stages records in the transaction that is under way on the same data source. */
public final class PostgresAuditLog implements AuditLog {
    /** In seconds. A log that does not answer is a log that is not there: the disclosure must not wait for it for ever. */
    private static final int DEADLINE = 5;

    private static final String INSERT = "insert into audit_staging (record_id, record) values (?, ?)";

    private final JdbcTemplate jdbc;

    /** @param dataSource the one of the business transactions; {@code reWriteBatchedInserts=true} makes batches fast */
    public PostgresAuditLog(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setQueryTimeout(DEADLINE);
    }

    @Override
    public void appendAll(List<AuditRecord> records) {
        List<Object[]> rows = records.stream()
                .map(record -> new Object[] {record.id(), record.canonicalBytes()})
                .toList();
        try {
            jdbc.batchUpdate(INSERT, rows);
        } catch (DataAccessException e) {
            throw new AuditUnavailable("the audit record could not be written", e);
        }
    }
}
