package nl.huiskring.adapters.storage.audit;

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
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;

/** Records to log. */
final class Lines {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
    static final Oin POLICE = new Oin("00000001003214345000");
    static final Oin VEILIG_THUIS = new Oin("00000001003214345001");
    static final HouseholdId HOUSEHOLD = new HouseholdId(UUID.fromString("019aa5b0-0000-7000-8000-000000000001"));
    static final InteractionId INTERACTION = new InteractionId(UUID.fromString("019aa5b0-0000-7000-8000-000000000002"));
    static final DeliveryId DELIVERY = new DeliveryId(UUID.fromString("019aa5b0-0000-7000-8000-000000000003"));

    private static final ItemId ITEM = new ItemId(UUID.fromString("019aa5b0-0000-7000-8000-000000000004"));
    private static final PersonId PERSON = new PersonId(UUID.fromString("019aa5b0-0000-7000-8000-000000000005"));

    private Lines() {}

    static AuditRecord seen() {
        return record(CLOCK, new AuditEvent.Viewed("huishouden", Optional.of(Purpose.P2), true));
    }

    static AuditRecord decided(Outcome outcome, String rule) {
        return decidedAt(CLOCK.instant(), outcome, rule);
    }

    static AuditRecord decidedAt(Instant at, Outcome outcome, String rule) {
        DecisionQuestion question = new DecisionQuestion(
                ITEM,
                Field.NAME,
                Category.D01,
                Part.CONTENT,
                POLICE,
                PartnerKind.POLITIE,
                VEILIG_THUIS,
                PartnerKind.VEILIG_THUIS,
                Optional.empty(),
                Purpose.P2);
        DecisionFacts facts = new DecisionFacts(
                Regime.WPG,
                LocalDate.of(2026, 11, 20),
                at,
                CovenantState.SIGNED,
                List.of(new DecisionFacts.Subject(
                        PERSON, PersonRole.PLEGER, 40, Involvement.CASE, Set.of(), List.of())),
                List.of());
        DecisionAnswer answer =
                new DecisionAnswer(outcome, rule, "Wpg 19", Set.of(Obligation.LOG), Set.of(), "sha256:00");
        return record(Clock.fixed(at, ZoneOffset.UTC), new AuditEvent.Decided(question, facts, answer));
    }

    static AuditRecord disclosed() {
        return record(
                CLOCK,
                new AuditEvent.Disclosed(
                        DELIVERY,
                        new SignalId(DELIVERY.value()),
                        2,
                        VEILIG_THUIS,
                        PartnerKind.VEILIG_THUIS,
                        Purpose.P2,
                        Transport.SOAP,
                        List.of(new AuditEvent.Disclosed.Item(
                                ITEM, Field.NAME, POLICE, Outcome.PERMIT, "R01", "Wpg 19")),
                        "00ff"));
    }

    static AuditRecord refused() {
        return record(
                CLOCK,
                new AuditEvent.MessageRefused(
                        Transport.JMS,
                        Optional.of(POLICE),
                        Optional.of("\u0000'; drop table audit_entry; --"),
                        List.of(new Problem(ErrorCode.BSN_INVALID, "persoon[1]/bsn"))));
    }

    private static AuditRecord record(Clock clock, AuditEvent event) {
        AuditContext context = AuditContext.of(
                        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", Actor.hub("test"), clock.instant())
                .within(INTERACTION)
                .about(HOUSEHOLD, Set.of(PERSON));
        return AuditRecord.of(clock, context, event);
    }
}
