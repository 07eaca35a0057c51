package nl.huiskring.casework.sharing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.message.Envelope;
import nl.huiskring.model.message.Fact;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.PersonRole;

/** One message of a partner, for tests. It happened on 10 February 2026 at noon. */
final class Letter {
    static final Instant AT = Instant.parse("2026-02-10T11:00:00Z");

    private final MessageType type;
    private final PartnerKind from;
    private final List<PersonBlock> blocks = new ArrayList<>();
    private final Map<String, PersonId> persons = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    Letter(MessageType type, PartnerKind from) {
        this.type = type;
        this.from = from;
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(9, number));
    }

    static Oin oinOf(PartnerKind kind) {
        return new Oin("%020d".formatted(1000 + kind.ordinal()));
    }

    /** Adds a person whose match is still to be reviewed. */
    Letter namesUnmatched(PersonRole role) {
        names(role);
        persons.remove("p" + blocks.size());
        return this;
    }

    /** Adds the next person: p1, p2 and so on. */
    Letter names(PersonRole role) {
        String ref = "p" + (blocks.size() + 1);
        blocks.add(new PersonBlock(
                ref,
                role,
                Optional.empty(),
                Optional.empty(),
                new PersonName(Optional.empty(), Optional.empty(), Optional.of("Jansen"), Optional.empty()),
                Optional.empty(),
                Sex.ONBEKEND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of()));
        persons.put(ref, person(blocks.size()));
        return this;
    }

    Letter tells(Field field, String value) {
        facts.add(new Fact(field, value));
        return this;
    }

    Report report() {
        Envelope envelope = new Envelope(new UUID(5, 5), oinOf(from), type, AT, AT, Optional.empty());
        return new Report(envelope, blocks, List.of(), facts, List.of());
    }

    List<InvolvementChange> involvements() {
        return Involvements.of(report(), sender(), persons);
    }

    List<ConsentChange> consents() {
        return ConsentChanges.of(report(), persons);
    }

    private Partner sender() {
        return new Partner(
                from.code(),
                oinOf(from),
                from.code(),
                from,
                Transport.REST,
                URI.create("https://partner.test/"),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                true,
                new Partner.Covenant("convenant", CovenantState.SIGNED, Optional.empty()));
    }
}
