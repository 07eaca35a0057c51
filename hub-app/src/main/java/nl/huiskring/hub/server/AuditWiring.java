package nl.huiskring.hub.server;

import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import nl.huiskring.adapters.storage.Vault;
import nl.huiskring.adapters.storage.audit.AuditExport;
import nl.huiskring.adapters.storage.audit.AuditKeys;
import nl.huiskring.adapters.storage.audit.AuditSequencer;
import nl.huiskring.adapters.storage.audit.PostgresAuditLog;
import nl.huiskring.adapters.storage.audit.PostgresAuditReader;
import nl.huiskring.adapters.storage.audit.PublishedCheckpoint;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.note.NoteSigner;
import nl.huiskring.routes.SequenceAudit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The log, its key and its one sequencer. The last published checkpoint lies outside the database. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {
    @Bean
    NoteSigner auditSigner(HubSettings settings, Vault keysFolderIsThere) throws IOException {
        return AuditKeys.loadOrCreate(
                settings.data().resolve("keys").resolve("audit.pem"), settings.oin() + ".huiskring.nl/audit");
    }

    @Bean
    AuditLog auditLog(DataSource database) {
        return new PostgresAuditLog(database);
    }

    @Bean
    AuditSequencer auditSequencer(
            DataSource database,
            PlatformTransactionManager transactions,
            NoteSigner signer,
            HubSettings settings,
            Clock clock) {
        return new AuditSequencer(
                database,
                transactions,
                signer,
                new PublishedCheckpoint(settings.data().resolve("checkpoint")),
                clock);
    }

    @Bean
    AuditReader auditReader(DataSource database, PlatformTransactionManager transactions, NoteSigner signer) {
        return new PostgresAuditReader(database, transactions, signer.key());
    }

    @Bean
    AuditExport auditExport(DataSource database, PlatformTransactionManager transactions, NoteSigner signer) {
        return new AuditExport(database, transactions, signer.key());
    }

    @Bean
    SequenceAudit sequenceAudit(AuditSequencer sequencer) {
        return new SequenceAudit(sequencer::sequence);
    }
}
