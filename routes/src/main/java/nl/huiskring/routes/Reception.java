package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.casework.sharing.ConsentChanges;
import nl.huiskring.casework.sharing.UnclearConsent;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.exchange.StatusQuestion;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Report;

/** Takes messages in, and accounts for those that could not be taken in. */
public final class Reception {
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Interactions interactions;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    public Reception(Interactions interactions, Outbox outbox, AuditLog audit, Transactions transactions, Clock clock) {
        this.interactions = interactions;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Message, receipt, audit record and outbox row become durable together, or none does. */
    public Receipt keep(Received received) {
        checkConsent(received.report());
        Instant started = clock.instant();
        return transactions.get(() -> {
            Receipt receipt = interactions.keep(received, started);
            if (!receipt.repeated()) {
                outbox.add(Channels.INTAKE, receipt.interaction().value());
            }
            audit.append(AuditRecord.of(clock, context(received, receipt, started), event(received, receipt)));
            return receipt;
        });
    }

    /** Consent that nobody can understand is told back at once: kept, it would be neither given nor withdrawn. */
    private static void checkConsent(Report report) {
        try {
            ConsentChanges.of(
                    report,
                    report.persons().stream()
                            .collect(Collectors.toMap(PersonBlock::ref, block -> NOBODY, (first, second) -> first)));
        } catch (UnclearConsent unclear) {
            throw new Refusal(
                    ErrorCode.SCHEMA_INVALID, "inhoud/" + unclear.field().word());
        }
    }

    private static AuditContext context(Received received, Receipt receipt, Instant started) {
        Actor actor = Actor.partner(received.sender(), received.transport());
        return AuditContext.of(received.traceparent(), actor, started).within(receipt.interaction());
    }

    private static AuditEvent event(Received received, Receipt receipt) {
        return new AuditEvent.MessageReceived(
                received.sender(),
                received.transport(),
                received.report().type(),
                received.report().envelope().messageId(),
                received.digest(),
                receipt.repeated());
    }

    /** A refused message leaves a line in the log and nothing else. */
    public void refuse(RefusedMessage refused) {
        Actor actor = refused.sender()
                .map(oin -> Actor.partner(oin, refused.transport()))
                .orElseGet(() -> Actor.stranger(refused.transport()));
        AuditContext context = AuditContext.of(Traces.fresh(clock), actor, clock.instant());
        transactions.run(() -> audit.append(AuditRecord.of(clock, context, new AuditEvent.MessageRefused(refused))));
    }

    public InteractionStatus status(StatusQuestion question) {
        return transactions.get(() -> interactions.status(question.asker(), question.interaction()));
    }
}
