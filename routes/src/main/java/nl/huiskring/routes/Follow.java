package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.casework.sharing.ConsentChanges;
import nl.huiskring.casework.sharing.Involvements;
import nl.huiskring.casework.store.Casebook;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Kept;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;

/**
 * What a message changes beside the timeline: who is involved with whom, which consent holds, which case belongs to which
 * registration, which delivery was confirmed.
 */
final class Follow {
    /** Not admissible, wrongly addressed. */
    private static final Set<String> NO_CASE = Set.of("VT-00", "VT-99");

    private final Casebook casebook;
    private final Cases cases;
    private final Deliveries deliveries;
    private final AuditLog audit;
    private final Clock clock;

    Follow(Casebook casebook, Cases cases, Deliveries deliveries, AuditLog audit, Clock clock) {
        this.casebook = casebook;
        this.cases = cases;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    void follow(Placed placed) {
        Recognised recognised = placed.recognised();
        Kept kept = recognised.kept();
        Report report = kept.report();
        Map<String, PersonId> persons = new LinkedHashMap<>(recognised.persons());
        casebook.involve(Involvements.of(report, recognised.sender(), persons), kept.id());
        casebook.apply(ConsentChanges.of(report, persons), kept.id());
        number(report, recognised);
        if (report.type() == MessageType.ONTVANGSTBEVESTIGING) {
            confirm(report, kept);
        }
    }

    private void number(Report report, Recognised recognised) {
        Kept kept = recognised.kept();
        Instant at = kept.receivedAt();
        Optional<String> caseNumber = report.first(Field.CASE_NUMBER);
        switch (report.type()) {
            case POLITIE_REGISTRATIE ->
                report.first(Field.REGISTRATION_NUMBER)
                        .ifPresent(number -> cases.registered(
                                new PoliceRegistration(
                                        number,
                                        kept.id(),
                                        at,
                                        report.envelope().occurredAt(),
                                        report.first(Field.MUNICIPALITY_CODE).orElse("")),
                                recognised.sender().oin()));
            case OVERDRACHT ->
                caseNumber.ifPresent(number -> Involvements.transferredTo(report)
                        .ifPresent(team -> cases.transferred(number, team, kept.id(), at)));
            case OVERDRACHT_AANVAARD ->
                caseNumber.ifPresent(
                        number -> cases.accepted(number, recognised.sender().oin(), at));
            default -> {}
        }
        caseNumber.ifPresent(number -> cases.named(number, kept.id()));
        report.first(Field.POLICE_REFERENCE).ifPresent(registration -> answer(registration, report, kept));
    }

    /**
     * Whatever message of Veilig Thuis names a registration answers it: it is part of a case, be it a new or a running one, or
     * somebody states why it became none.
     */
    private void answer(String registration, Report report, Kept kept) {
        Instant at = kept.receivedAt();
        if (report.first(Field.STATUS_CODE).filter(NO_CASE::contains).isPresent()) {
            report.first(Field.NO_CASE_REASON)
                    .ifPresent(reason -> report.first(Field.STATED_BY)
                            .ifPresent(by -> cases.explained(new StatedReason(registration, reason, by, at))));
        } else {
            report.first(Field.CASE_NUMBER)
                    .ifPresent(number -> cases.linked(new LinkedCase(registration, number, at), kept.id()));
        }
    }

    private void confirm(Report report, Kept kept) {
        report.first(Field.CONFIRMED_DELIVERY).map(Follow::uuid).ifPresent(delivery -> {
            if (deliveries.confirmed(delivery, report.envelope().sender(), kept.receivedAt())) {
                audit.append(AuditRecord.of(
                        clock,
                        AuditContext.of(kept.traceparent(), Actor.hub("exchange"), clock.instant())
                                .within(kept.id()),
                        new AuditEvent.DeliveryConfirmed(
                                new nl.huiskring.model.DeliveryId(delivery),
                                report.envelope().sender(),
                                report.envelope().messageId(),
                                report.envelope().occurredAt())));
            }
        });
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            return new UUID(0, 0);
        }
    }
}
