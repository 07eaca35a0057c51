package nl.huiskring.console.officer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.DecisionAnswer;
import nl.huiskring.audit.DecisionFacts;
import nl.huiskring.audit.DecisionQuestion;
import nl.huiskring.console.Fixture;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;

/** Lines of the log, as the hub writes them. */
public final class Lines {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private Lines() {}

    public static AuditRecord disclosure(Instant at, Oin recipient, String... rules) {
        List<AuditEvent.Disclosed.Item> items = List.of(rules).stream()
                .map(rule -> new AuditEvent.Disclosed.Item(
                        new ItemId(UUID.randomUUID()),
                        Field.INCIDENT_CLASS,
                        Fixture.POLITIE,
                        Outcome.PERMIT,
                        rule,
                        "Wpg 18 and Bpg 4:2; Wmo 4.1.1"))
                .toList();
        return record(
                at,
                new AuditEvent.Disclosed(
                        new DeliveryId(UUID.randomUUID()),
                        new SignalId(UUID.randomUUID()),
                        1,
                        recipient,
                        PartnerKind.VEILIG_THUIS,
                        Purpose.P2,
                        Transport.SOAP,
                        items,
                        "00".repeat(32)));
    }

    public static AuditRecord decision(Instant at, Oin recipient, Outcome outcome, String rule) {
        return record(
                at,
                new AuditEvent.Decided(
                        new DecisionQuestion(
                                new ItemId(UUID.randomUUID()),
                                Field.CARE_CONTENT,
                                Field.CARE_CONTENT.category(),
                                Field.CARE_CONTENT.part(),
                                Fixture.POLITIE,
                                PartnerKind.POLITIE,
                                recipient,
                                PartnerKind.VEILIG_THUIS,
                                Optional.empty(),
                                Purpose.P2),
                        new DecisionFacts(
                                Regime.AVG, LocalDate.of(2026, 11, 1), at, CovenantState.SIGNED, List.of(), List.of()),
                        new DecisionAnswer(outcome, rule, "BW 7:457", Set.of(), Set.of(), "00".repeat(32))));
    }

    public static AuditRecord refusedMessage(Instant at, Oin sender, String messageId) {
        return record(
                at,
                new AuditEvent.MessageRefused(
                        Transport.REST,
                        Optional.of(sender),
                        Optional.of(messageId),
                        List.of(new Problem(ErrorCode.BSN_INVALID, "persoon[1]/bsn"))));
    }

    private static AuditRecord record(Instant at, AuditEvent event) {
        return AuditRecord.of(Clock.fixed(at, ZoneOffset.UTC), AuditContext.of(TRACE, Actor.hub("test"), at), event);
    }
}
