package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.DeliveryFailed;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands one cleared signal to the adapter of its recipient's transport and records what came of it. A fault is never thrown
 * back at the queue: the delivery itself knows when it is tried again.
 */
public final class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final Deliveries deliveries;
    private final PartnerDirectory partners;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Sending sending;

    public Dispatch(
            Deliveries deliveries,
            PartnerDirectory partners,
            AuditLog audit,
            Transactions transactions,
            Sending sending) {
        this.deliveries = deliveries;
        this.partners = partners;
        this.audit = audit;
        this.transactions = transactions;
        this.sending = sending;
    }

    /** What sending needs besides the stores. */
    public record Sending(ProducerTemplate producer, RetryPlan retries, Clock clock) {}

    /**
     * Sends the delivery unless it arrived already. It is taken for a while, so that nobody else sends it meanwhile, and no
     * transaction is open while the recipient takes its time: slow partners never keep the database from the others.
     */
    public void deliver(String id) {
        DeliveryId delivery = new DeliveryId(UUID.fromString(id));
        transactions.get(() -> deliveries.take(delivery)).ifPresent(this::deliver);
    }

    private void deliver(ClearedSignal signal) {
        Partner recipient = partners.byOin(signal.recipient())
                .orElseThrow(() -> new UnknownPartner("recipient of " + signal.delivery() + " is not registered"));
        try {
            Confirmation confirmation = Objects.requireNonNull(
                    sending.producer().requestBody(Channels.send(recipient.transport()), signal, Confirmation.class),
                    "an adapter confirms or fails");
            transactions.run(() -> delivered(signal, recipient, confirmation));
        } catch (CamelExecutionException fault) {
            transactions.run(() -> notDelivered(signal, recipient, failure(fault)));
        }
    }

    private void delivered(ClearedSignal signal, Partner recipient, Confirmation confirmation) {
        deliveries.delivered(signal.delivery(), confirmation);
        record(
                signal,
                new AuditEvent.Delivered(
                        signal.delivery(), recipient.oin(), recipient.transport(), confirmation.reference()));
    }

    private void notDelivered(ClearedSignal signal, Partner recipient, DeliveryFailed failure) {
        Instant now = sending.clock().instant();
        Optional<Instant> again =
                failure.worthRetrying() ? sending.retries().next(signal.composedAt(), now) : Optional.empty();
        String why = Optional.ofNullable(failure.getMessage()).orElse("unknown");
        deliveries.notDelivered(signal.delivery(), why, again, now);
        record(
                signal,
                new AuditEvent.DeliveryAttemptFailed(
                        signal.delivery(), recipient.oin(), recipient.transport(), why, again.isPresent()));
        LOG.warn(
                "delivery {} to {} failed: {}; {}",
                signal.delivery(),
                recipient.id(),
                why,
                again.map(moment -> "again at " + moment).orElse("given up, an operator has to look"));
    }

    private static DeliveryFailed failure(CamelExecutionException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DeliveryFailed failed) {
                return failed;
            }
        }
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.error("an adapter failed unexpectedly: {}", cause.getClass().getName());
        return new DeliveryFailed(cause.getClass().getSimpleName(), true, cause);
    }

    private void record(ClearedSignal signal, AuditEvent event) {
        Clock clock = sending.clock();
        audit.append(AuditRecord.of(
                clock, AuditContext.of(signal.traceparent(), Actor.hub("delivery"), clock.instant()), event));
    }
}
