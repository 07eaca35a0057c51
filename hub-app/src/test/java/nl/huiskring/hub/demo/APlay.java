package nl.huiskring.hub.demo;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.huiskring.adapters.storage.PostgresBooks;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.DecisionAnswer;
import nl.huiskring.audit.DecisionFacts;
import nl.huiskring.audit.DecisionQuestion;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.town.partner.Delivery;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Trigger;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.PersonBlock;

/**
 * The smallest play in which everything agrees: the police tell of one incident, and Veilig Thuis gets one signal about it. A
 * test spoils one of its books.
 */
final class APlay {
    static final Purpose PURPOSE = Purpose.P2;
    static final Instant NOW = Instant.parse("2026-06-03T10:00:00Z");
    static final Partner POLICE = partner("politie-drenthe", 1, PartnerKind.POLITIE, true);
    static final Partner CENTRE = partner("veilig-thuis-drenthe", 2, PartnerKind.VEILIG_THUIS, true);
    static final Partner WELFARE = partner("welzijnswerk", 3, PartnerKind.WELZIJNSWERK, false);
    static final String RULE = "R05";
    static final String STREET = "Kerkstraat";
    static final String NEIGHBOUR = "Buurmans";

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final HouseholdId HOME = new HouseholdId(new UUID(0, 1));
    private static final PersonId PERSON = new PersonId(new UUID(0, 2));
    private static final InteractionId INTERACTION = new InteractionId(new UUID(0, 3));
    private static final UUID MESSAGE = new UUID(0, 4);
    private static final DeliveryId DELIVERY = new DeliveryId(new UUID(0, 5));
    private static final SignalId SIGNAL = new SignalId(new UUID(0, 6));

    final List<Ledger.Sent> sent = new ArrayList<>();
    final List<Delivery> received = new ArrayList<>();
    final List<PostgresBooks.Taken> taken = new ArrayList<>();
    final List<PostgresBooks.Sent> deliveries = new ArrayList<>();
    final List<LoggedRecord> log = new ArrayList<>();
    private final List<Line> lines;

    /** One field of the delivery, as it was decided, logged and told. */
    record Line(ItemId item, Field field, Outcome outcome, Optional<String> value) {
        static Line of(long number, Field field, Outcome outcome, String value) {
            return new Line(new ItemId(new UUID(1, number)), field, outcome, Optional.of(value));
        }
    }

    private APlay(List<Line> lines) {
        this.lines = lines;
    }

    /** All books agree. */
    static APlay well() {
        return of(
                Line.of(1, Field.REGISTRATION_NUMBER, Outcome.PERMIT, "PL0100-2026-1"),
                Line.of(2, Field.STRANGULATION, Outcome.PERMIT, "true"),
                new Line(new ItemId(new UUID(1, 3)), Field.CARE_CONTENT, Outcome.SIGNAL_ONLY, Optional.empty()));
    }

    /** The same with these fields. */
    static APlay of(Line... lines) {
        APlay play = new APlay(List.of(lines));
        play.sent.add(accepted(planned()));
        play.taken.add(new PostgresBooks.Taken(oin(POLICE), "soap", MESSAGE.toString(), "DONE"));
        play.deliveries.add(new PostgresBooks.Sent(oin(CENTRE), DELIVERY.toString(), "DELIVERED"));
        play.received.add(play.delivery());
        play.log(new AuditEvent.MessageReceived(
                POLICE.oin(), Transport.SOAP, MessageType.POLITIE_REGISTRATIE, MESSAGE, "00", false));
        play.log(new AuditEvent.PersonsMatched(0, 0, 1, "test"));
        play.lines.forEach(line -> play.log(decision(line, PURPOSE, NOW)));
        play.log(play.disclosed());
        play.log(new AuditEvent.Delivered(DELIVERY, CENTRE.oin(), Transport.SOAP, "r"));
        return play;
    }

    static Ledger.Sent accepted(Planned planned) {
        return new Ledger.Sent(planned, Ledger.Ended.ACCEPTED, "", INTERACTION.toString(), true, 1);
    }

    /** An incident with a victim at a secret address and a neighbour who called. */
    static Planned planned() {
        PersonBlock victim = new PersonBlock(
                "p1",
                "slachtoffer",
                List.of(new Leaf("voornamen", "Zefira"), new Leaf("geslachtsnaam", "Veenstra")),
                List.of(new Leaf("straat", STREET), new Leaf("huisnummer", "12"), new Leaf("postcode", "7901AB")),
                List.of(new Leaf("telefoon", "0612345678")),
                List.of("GEHEIM_ADRES"));
        PersonBlock caller = new PersonBlock(
                "p2", "melder", List.of(new Leaf("geslachtsnaam", NEIGHBOUR)), List.of(), List.of(), List.of());
        Message message = new Message(
                MESSAGE,
                "PolitieRegistratie",
                oin(POLICE),
                NOW,
                NOW,
                Optional.empty(),
                List.of(new Leaf("registratienummer", "PL0100-2026-1"), new Leaf("plaats", "in het trappenhuis")),
                List.of(victim, caller),
                List.of(),
                List.of());
        return new Planned(
                message,
                Party.POLITIE,
                "family-1",
                Map.of("p1", "i1", "p2", "i2"),
                new Trigger.AtTime(),
                new Expected.Accepted(),
                Flaw.NONE);
    }

    static AuditEvent decision(Line line, Purpose purpose, Instant at) {
        return new AuditEvent.Decided(
                new DecisionQuestion(
                        line.item(),
                        line.field(),
                        line.field().category(),
                        line.field().part(),
                        POLICE.oin(),
                        POLICE.kind(),
                        CENTRE.oin(),
                        CENTRE.kind(),
                        Optional.empty(),
                        purpose),
                new DecisionFacts(
                        Regime.WPG,
                        LocalDate.of(2026, 6, 2),
                        at,
                        CovenantState.SIGNED,
                        List.of(new DecisionFacts.Subject(
                                PERSON, PersonRole.SLACHTOFFER, 34, Involvement.CASE, Set.of(), List.of())),
                        List.of()),
                new DecisionAnswer(line.outcome(), RULE, "Wpg 18", Set.of(Obligation.LOG), Set.of(), "v1"));
    }

    private AuditEvent disclosed() {
        return new AuditEvent.Disclosed(
                DELIVERY,
                SIGNAL,
                1,
                CENTRE.oin(),
                CENTRE.kind(),
                PURPOSE,
                Transport.SOAP,
                lines.stream()
                        .map(line -> new AuditEvent.Disclosed.Item(
                                line.item(), line.field(), POLICE.oin(), line.outcome(), RULE, "Wpg 18"))
                        .toList(),
                digest());
    }

    private String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            lines.forEach(line ->
                    sha.update((line.item() + "=" + line.value().orElse("?") + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void log(AuditEvent event) {
        AuditContext context = AuditContext.of(TRACE, Actor.hub("exchange"), NOW)
                .within(INTERACTION)
                .about(HOME, Set.of(PERSON));
        log.add(new LoggedRecord(
                log.size(), AuditRecord.of(CLOCK, context, event).json()));
    }

    /** Takes the lines of a kind out of the log. */
    void forget(AuditKind kind) {
        log.removeIf(record -> record.json().text("kind").equals(kind.name()));
    }

    /** Enters the lines of a kind once more. */
    void repeat(AuditKind kind) {
        log.stream()
                .filter(record -> record.json().text("kind").equals(kind.name()))
                .toList()
                .forEach(record -> log.add(new LoggedRecord(log.size(), record.json())));
    }

    private Delivery delivery() {
        List<Node> children = new ArrayList<>();
        children.add(Node.branch("stuurgegevens", List.of(Node.leaf("doel", PURPOSE.name()))));
        children.add(Node.branch("signaal", List.of(Node.leaf("advies", "Beoordeel de veiligheid."))));
        lines.forEach(line -> children.add(field(line)));
        return delivery(DELIVERY.toString(), Node.branch("HuishoudSignaal", children));
    }

    static Node field(Line line) {
        List<Node> leaves = new ArrayList<>();
        leaves.add(Node.leaf("itemId", line.item().toString()));
        leaves.add(Node.leaf("soort", line.field().word()));
        line.value().ifPresent(value -> leaves.add(Node.leaf("waarde", value)));
        leaves.add(Node.leaf("bronOin", oin(POLICE)));
        leaves.add(Node.leaf("datum", NOW.toString()));
        return Node.branch("gegeven", leaves);
    }

    /** The delivery under another id. */
    Delivery delivery(String id) {
        return delivery(id, delivery().tree());
    }

    private static Delivery delivery(String id, Node tree) {
        return new Delivery(id, "m", SIGNAL.toString(), 1, "h", "RED", tree);
    }

    /** Changes what arrived, and nothing in the log. */
    void tamper(UnaryOperator<List<Node>> change) {
        Delivery before = received.removeFirst();
        Node tree = Node.branch("HuishoudSignaal", change.apply(before.tree().children()));
        received.addFirst(delivery(before.deliveryId(), tree));
    }

    List<PartnerBook> books() {
        return List.of(
                new PartnerBook(POLICE, "soap", sent, List.of()),
                new PartnerBook(CENTRE, "soap", List.of(), received),
                new PartnerBook(WELFARE, "files", List.of(), List.of()));
    }

    /** What arrived at Veilig Thuis is in the book of somebody else. */
    List<PartnerBook> booksWithTheDeliveryAtAnother() {
        return List.of(
                new PartnerBook(POLICE, "soap", sent, List.of()),
                new PartnerBook(CENTRE, "soap", List.of(), List.of()),
                new PartnerBook(WELFARE, "files", List.of(), received));
    }

    LoggedPlay logged() {
        return LoggedPlay.of(log);
    }

    Balance balance() {
        return balance(books());
    }

    Balance balance(List<PartnerBook> books) {
        return Balance.of(books, new Balance.HubBooks(taken, deliveries), logged());
    }

    static String oin(Partner partner) {
        return partner.oin().value();
    }

    private static Partner partner(String id, int number, PartnerKind kind, boolean mayProcessBsn) {
        return new Partner(
                id,
                new Oin("0000000199910%03d1000".formatted(number)),
                id,
                kind,
                Transport.SOAP,
                URI.create("https://localhost"),
                Set.of(PURPOSE),
                Set.of(),
                Set.of(),
                "bel",
                mayProcessBsn,
                new Partner.Covenant("c", CovenantState.SIGNED, Optional.empty()));
    }
}
