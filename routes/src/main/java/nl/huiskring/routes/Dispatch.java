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
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.BrokenDelivery;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.DeliveryFailed;
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
    private final Renewal renewal;
    private final PartnerDirectory partners;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Sending sending;

    public Dispatch(
            Deliveries deliveries,
            Renewal renewal,
            PartnerDirectory partners,
            AuditLog audit,
            Transactions transactions,
            Sending sending) {
        this.deliveries = deliveries;
        this.renewal = renewal;
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
     *
     * <p>What can never be sent is given up at once: nobody would ever hear of it if it came back for ever.
     */
    public void deliver(String id) {
        DeliveryId delivery = new DeliveryId(UUID.fromString(id));
        try {
            transactions.get(() -> deliveries.take(delivery)).ifPresent(this::renewed);
        } catch (BrokenDelivery broken) {
            Attempt attempt = new Attempt(broken.kept(), Traces.fresh(sending.clock()));
            transactions.run(
                    () -> notDelivered(attempt, new DeliveryFailed(why(broken), broken.worthRetrying(), broken)));
        }
    }

    /** One go at one delivery: what is told of it when it fails. */
    private record Attempt(BrokenDelivery.Kept kept, String traceparent) {
        static Attempt of(ClearedSignal signal) {
            return new Attempt(
                    new BrokenDelivery.Kept(signal.delivery(), signal.recipient(), signal.composedAt()),
                    signal.traceparent());
        }
    }

    /** What waited is decided about anew before it goes; what may not go any more goes in no form under this id. */
    private void renewed(Deliveries.Taken taken) {
        Optional<ClearedSignal> signal;
        try {
            signal = transactions.get(() -> renewal.asItStands(taken));
        } catch (RuntimeException fault) {
            transactions.run(() -> notDelivered(Attempt.of(taken.signal()), failure(fault)));
            return;
        }
        signal.ifPresent(this::deliver);
    }

    private void deliver(ClearedSignal signal) {
        Transport transport;
        Confirmation confirmation;
        try {
            transport = transport(signal);
            confirmation = send(signal, transport);
        } catch (RuntimeException fault) {
            transactions.run(() -> notDelivered(Attempt.of(signal), failure(fault)));
            return;
        }
        transactions.run(() -> delivered(signal, transport, confirmation));
    }

    private Transport transport(ClearedSignal signal) {
        return partners.byOin(signal.recipient())
                .map(Partner::transport)
                .orElseThrow(() -> new DeliveryFailed("the recipient is not registered", false));
    }

    private Confirmation send(ClearedSignal signal, Transport transport) {
        return Objects.requireNonNull(
                sending.producer().requestBody(Channels.send(transport), signal, Confirmation.class),
                "an adapter confirms or fails");
    }

    private void delivered(ClearedSignal signal, Transport transport, Confirmation confirmation) {
        deliveries.delivered(signal.delivery(), confirmation);
        record(
                signal.traceparent(),
                new AuditEvent.Delivered(signal.delivery(), signal.recipient(), transport, confirmation.reference()));
    }

    private void notDelivered(Attempt attempt, DeliveryFailed failure) {
        BrokenDelivery.Kept kept = attempt.kept();
        Optional<Partner> recipient = partners.byOin(kept.recipient());
        Instant now = sending.clock().instant();
        Optional<Instant> again =
                failure.worthRetrying() ? sending.retries().next(kept.composedAt(), now) : Optional.empty();
        deliveries.notDelivered(kept.delivery(), why(failure), again, now);
        record(
                attempt.traceparent(),
                new AuditEvent.DeliveryAttemptFailed(
                        kept.delivery(),
                        kept.recipient(),
                        recipient.map(Partner::transport),
                        why(failure),
                        again.isPresent()));
        LOG.warn(
                "delivery {} to {} failed: {}; {}",
                kept.delivery(),
                recipient.map(Partner::id).orElse(kept.recipient().value()),
                why(failure),
                again.map(moment -> "again at " + moment).orElse("given up, an operator has to look"));
    }

    private static String why(RuntimeException failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("unknown");
    }

    private static DeliveryFailed failure(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DeliveryFailed failed) {
                return failed;
            }
        }
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        LOG.error("sending failed unexpectedly: {}", cause.getClass().getName());
        return new DeliveryFailed(cause.getClass().getSimpleName(), true, cause);
    }

    private void record(String traceparent, AuditEvent event) {
        Clock clock = sending.clock();
        audit.append(
                AuditRecord.of(clock, AuditContext.of(traceparent, Actor.hub("delivery"), clock.instant()), event));
    }
}
