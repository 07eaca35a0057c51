package nl.huiskring.routes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.exchange.Kept;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.Envelope;
import nl.huiskring.model.message.Fact;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.message.Relation;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.policy.PersonRole;

/** A message of a partner, piece by piece. */
final class AReport {
    static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final MessageType type;
    private final Partner sender;
    private final List<PersonBlock> persons = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private Instant sentAt = Instant.parse("2026-03-09T10:00:00Z");

    AReport(MessageType type, Partner sender) {
        this.type = type;
        this.sender = sender;
    }

    AReport sentAt(Instant moment) {
        sentAt = moment;
        return this;
    }

    AReport person(String ref, PersonRole role, String family) {
        persons.add(new PersonBlock(
                ref,
                role,
                Optional.empty(),
                Optional.empty(),
                new PersonName(Optional.of("Anna"), Optional.empty(), Optional.of(family), Optional.empty()),
                Optional.empty(),
                Sex.ONBEKEND,
                Optional.of(new Address(
                        Optional.of("Schuilkade"),
                        Optional.of("14"),
                        Optional.empty(),
                        Optional.of("7901AB"),
                        Optional.of("Hoogeveen"),
                        Optional.empty())),
                Optional.of("0612345678"),
                Optional.empty(),
                Optional.empty(),
                Set.of()));
        return this;
    }

    AReport relation(String from, RelationType relation, String to) {
        relations.add(new Relation(from, to, relation, Optional.empty(), Optional.empty()));
        return this;
    }

    AReport says(Field field, String value) {
        facts.add(new Fact(field, value));
        return this;
    }

    Report report() {
        return new Report(
                new Envelope(new UUID(5, 5), sender.oin(), type, sentAt, sentAt, Optional.empty()),
                persons,
                relations,
                facts,
                List.of());
    }

    Received received() {
        return new Received(report(), sender.oin(), Transport.REST, new byte[0], "a".repeat(64), TRACE);
    }

    Kept kept(InteractionId id) {
        return new Kept(id, report(), Town.CLOCK.instant(), TRACE);
    }

    /** As it stands after it was placed. */
    Placed placed(InteractionId id, Map<String, PersonId> who, List<HeldItem> items) {
        return new Placed(new Recognised(kept(id), sender, who, List.of()), List.of(), items);
    }
}
