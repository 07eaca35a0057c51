package nl.huiskring.adapters.storage.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.huiskring.adapters.storage.TestPostgres;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.note.NoteSigner;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.Finding;
import nl.huiskring.audit.verify.VerificationResult;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole log on a database of its own. */
final class Log {
    static final String ORIGIN = "huiskring.example/audit";

    final DataSource database = TestPostgres.freshDatabase();
    final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    final TransactionTemplate transaction = new TransactionTemplate(transactions);
    final JdbcTemplate jdbc = new JdbcTemplate(database);
    final PostgresAuditLog log = new PostgresAuditLog(database);
    final PublishedCheckpoint published;
    final NoteSigner signer;
    final PostgresAuditReader reader;

    Log(Path data) throws IOException {
        this.published = new PublishedCheckpoint(data.resolve("checkpoint"));
        this.signer = AuditKeys.loadOrCreate(data.resolve("audit-key.pem"), ORIGIN);
        this.reader = new PostgresAuditReader(database, transactions, signer.key());
    }

    AuditSequencer sequencer() {
        return new AuditSequencer(database, transactions, signer, published, Lines.CLOCK);
    }

    AuditExport export() {
        return new AuditExport(database, transactions, signer.key());
    }

    /** Adds a number of records and seals them with one checkpoint. */
    void add(int number) {
        List<AuditRecord> records = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            records.add(Lines.seen());
        }
        log.appendAll(records);
        sequencer().sequence();
    }

    VerificationResult verify() {
        return reader.verify(published.load().stream().toList());
    }

    List<Finding> findings() {
        return verify().findings();
    }

    List<Finding> findingsWith(SignedNote known) {
        return reader.verify(List.of(known)).findings();
    }

    /** What only the owner of the database can do: change the log behind the back of its triggers. */
    void tamper(String... statements) {
        jdbc.execute("alter table audit_entry disable trigger all");
        jdbc.execute("alter table audit_checkpoint disable trigger all");
        for (String statement : statements) {
            jdbc.execute(statement);
        }
        jdbc.execute("alter table audit_entry enable trigger all");
        jdbc.execute("alter table audit_checkpoint enable trigger all");
    }
}
