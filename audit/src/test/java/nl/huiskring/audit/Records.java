package nl.huiskring.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.model.policy.SecrecyFlag;

/** One record of each kind, always the same. */
final class Records {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T10:00:00.123456Z"), ZoneOffset.UTC);
    static final String TRACEPARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    static final Oin POLICE = new Oin("00000001003214345000");
    static final Oin CARE = new Oin("00000001003214345001");
    static final UUID ID = UUID.fromString("019aa5b0-0000-7000-8000-0000000000aa");

    private Records() {}

    static AuditContext context() {
        return AuditContext.of(TRACEPARENT, Actor.hub("beslispunt"), Instant.parse("2026-11-21T10:00:00Z"))
                .within(new InteractionId(ID))
                .about(new HouseholdId(ID), Set.of(new PersonId(ID)));
    }

    static AuditEvent.Decided decided() {
        return new AuditEvent.Decided(
                new DecisionQuestion(
                        new ItemId(ID),
                        Field.NAME,
                        Category.D13,
                        Part.CONTENT,
                        CARE,
                        PartnerKind.VERSLAVINGSZORG,
                        POLICE,
                        PartnerKind.POLITIE,
                        Optional.empty(),
                        Purpose.P1),
                new DecisionFacts(
                        Regime.AVG,
                        LocalDate.of(2026, 11, 20),
                        Instant.parse("2026-11-21T10:00:00Z"),
                        CovenantState.SIGNED,
                        List.of(new DecisionFacts.Subject(
                                new PersonId(ID),
                                PersonRole.PLEGER,
                                40,
                                Involvement.CASE,
                                Set.of(SecrecyFlag.OPVANG, SecrecyFlag.GEHEIM_ADRES),
                                List.of(new DecisionFacts.Consent(
                                        "self",
                                        Category.D13,
                                        PartnerKind.POLITIE,
                                        Purpose.P1,
                                        LocalDate.of(2026, 11, 1),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2026, 11, 2)))))),
                        List.of(new DecisionFacts.GroundStated(
                                Ground.MELDRECHT, "j.jansen", Optional.of(new InteractionId(ID))))),
                new DecisionAnswer(
                        Outcome.DENY,
                        "R16",
                        "WGBO 457",
                        Set.of(Obligation.NOTIFY, Obligation.LOG),
                        Set.of(),
                        "sha256:abc"));
    }

    static List<AuditEvent> oneOfEach() {
        DeliveryId delivery = new DeliveryId(ID);
        return List.of(
                new AuditEvent.MessageReceived(
                        POLICE, Transport.SOAP, MessageType.POLITIE_REGISTRATIE, ID, "00ff", false),
                new AuditEvent.MessageRefused(
                        Transport.REST,
                        Optional.empty(),
                        Optional.of("x".repeat(100) + "\ud800"),
                        List.of(new Problem(ErrorCode.BSN_INVALID, "persoon[1]/bsn"))),
                decided(),
                new AuditEvent.Disclosed(
                        delivery,
                        new SignalId(ID),
                        1,
                        CARE,
                        PartnerKind.VERSLAVINGSZORG,
                        Purpose.P10,
                        Transport.REST,
                        List.of(new AuditEvent.Disclosed.Item(
                                new ItemId(ID), Field.NAME, POLICE, Outcome.PERMIT, "R01", "Wmo 4.1.1")),
                        "00ff"),
                new AuditEvent.Delivered(delivery, CARE, Transport.REST, "ref-1"),
                new AuditEvent.DeliveryAttemptFailed(
                        delivery, CARE, Optional.of(Transport.REST), "no route to host", true),
                new AuditEvent.DeliverySuperseded(delivery, CARE, Optional.of(delivery)),
                new AuditEvent.ToldTakenBack(
                        delivery,
                        CARE,
                        List.of(new AuditEvent.ToldTakenBack.Item(delivery, new ItemId(ID), "ANDERE_PERSOON"))),
                new AuditEvent.DeliveryConfirmed(delivery, CARE, ID, Instant.parse("2026-11-21T10:00:01Z")),
                new AuditEvent.PersonsMatched(2, 1, 0, "fs-1"),
                new AuditEvent.CaseNotKnown(MessageType.TERUGKOPPELING),
                new AuditEvent.PersonsDecided(new RecordId(ID), "SAME", "live-2"),
                new AuditEvent.LoggedIn(false),
                new AuditEvent.Viewed("huishouden", Optional.of(Purpose.P2), true));
    }
}
