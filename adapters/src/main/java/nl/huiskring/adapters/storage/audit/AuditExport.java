package nl.huiskring.adapters.storage.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import nl.huiskring.audit.note.NoteKey;
import nl.huiskring.audit.verify.FolderWriter;
import nl.huiskring.audit.verify.LoggedEntry;
import nl.huiskring.audit.verify.SealedSize;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the log to a folder that can be checked without the hub ({@link nl.huiskring.audit.verify.VerifyFolder}). */
public final class AuditExport {
    private final LogTables tables;
    private final TransactionTemplate snapshot;
    private final NoteKey key;

    /** @param transactions of the same data source */
    public AuditExport(DataSource dataSource, PlatformTransactionManager transactions, NoteKey key) {
        this.tables = new LogTables(new JdbcTemplate(dataSource));
        this.snapshot = Snapshots.of(transactions);
        this.key = key;
    }

    /**
     * Exports everything up to the last checkpoint.
     *
     * @param folder is made where needed and may hold no export yet
     * @return lines written
     */
    public long export(Path folder) throws IOException {
        try (FolderWriter writer = new FolderWriter(folder, key)) {
            Long lines = snapshot.execute(status -> write(writer));
            return lines == null ? 0 : lines;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long write(FolderWriter writer) {
        long size = 0;
        for (SealedSize seal : tables.checkpoints()) {
            unchecked(() -> writer.write(seal));
            size = seal.frontier().size();
        }
        tables.scan(size, row -> {
            LoggedEntry entry = LogTables.entry(row);
            unchecked(() -> writer.write(entry));
        });
        return size;
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void unchecked(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
