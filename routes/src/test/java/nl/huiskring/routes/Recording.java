package nl.huiskring.routes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.BrokenDelivery;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.policy.Purpose;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Ports in memory that remember what was asked of them. */
final class Recording {
    private Recording() {}

    /** The log; it can be out of order. */
    static final class Log implements AuditLog {
        final List<AuditRecord> records = new ArrayList<>();
        boolean isBroken;

        @Override
        public void appendAll(List<AuditRecord> added) {
            if (isBroken) {
                throw new AuditUnavailable("the log is full", new IllegalStateException());
            }
            records.addAll(added);
        }

        List<AuditEvent> events() {
            return records.stream().map(AuditRecord::event).toList();
        }

        String text() {
            return records.stream().map(record -> record.json().toString()).toList() + records.toString();
        }
    }

    /** Counts transactions; an open one shows. */
    static final class Work extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1L;

        int open;
        int rolledBack;

        Transactions transactions() {
            return new Transactions(new TransactionTemplate(this));
        }

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, org.springframework.transaction.TransactionDefinition definition) {
            open++;
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            open--;
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            open--;
            rolledBack++;
        }
    }

    /** Deliveries by id. */
    static final class Post implements Deliveries {
        static final InteractionId CAUSE = new InteractionId(new UUID(7, 7));

        final Map<DeliveryId, ClearedSignal> pending = new HashMap<>();
        final Map<DeliveryId, Confirmation> delivered = new HashMap<>();
        final Map<DeliveryId, Optional<Instant>> failed = new HashMap<>();
        final Set<DeliveryId> taken = new HashSet<>();
        final Map<DeliveryId, BrokenDelivery> broken = new HashMap<>();
        List<Silent> silent = List.of();
        int attempts;

        @Override
        public NextVersion nextVersion(HouseholdId household, Oin recipient, Purpose purpose, Instant now) {
            return new NextVersion(new SignalId(new UUID(1, 1)), 1, "ref-" + recipient);
        }

        @Override
        public void keep(ClearedSignal signal, HouseholdId household, InteractionId cause) {
            pending.put(signal.delivery(), signal);
        }

        @Override
        public List<Newest> newest(Oin recipient) {
            return pending.values().stream()
                    .filter(signal -> signal.recipient().equals(recipient))
                    .map(signal -> new Newest(signal, Optional.empty()))
                    .toList();
        }

        @Override
        public Optional<Place> place(SignalId signal, Oin recipient) {
            return Optional.empty();
        }

        @Override
        public Optional<Taken> take(DeliveryId id) {
            if (broken.containsKey(id)) {
                throw broken.get(id);
            }
            return taken.add(id)
                    ? Optional.ofNullable(pending.get(id)).map(signal -> new Taken(signal, CAUSE, attempts))
                    : Optional.empty();
        }

        @Override
        public void superseded(DeliveryId stale, Optional<DeliveryId> by) {
            pending.remove(stale);
        }

        @Override
        public void delivered(DeliveryId id, Confirmation confirmation) {
            pending.remove(id);
            delivered.put(id, confirmation);
        }

        @Override
        public void notDelivered(DeliveryId id, String why, Optional<Instant> again, Instant now) {
            failed.put(id, again);
        }

        @Override
        public boolean confirmed(UUID delivery, Oin recipient, Instant at) {
            ClearedSignal signal = pending.get(new DeliveryId(delivery));
            return signal != null && signal.recipient().equals(recipient);
        }

        @Override
        public int wake(Instant now, int atMost) {
            return 0;
        }

        @Override
        public List<Silent> silent() {
            return silent;
        }

        @Override
        public Set<Oin> waitedFor() {
            return pending.values().stream().map(ClearedSignal::recipient).collect(Collectors.toSet());
        }

        @Override
        public List<Told> told(Collection<HouseholdId> households, Instant since) {
            throw new AssertionError("nobody asks what was told");
        }

        @Override
        public List<Correction> corrections() {
            throw new AssertionError("nobody asks for corrections");
        }

        @Override
        public long givenUpSince(Instant moment) {
            return 0;
        }

        @Override
        public long pending() {
            return pending.size();
        }
    }
}
