package nl.huiskring.hub.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.huiskring.model.Oin;
import nl.huiskring.town.story.Expected;
import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.story.Party;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.story.Trigger;
import nl.huiskring.town.story.Words;
import nl.huiskring.town.wire.Ground;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.Message;
import nl.huiskring.town.wire.PersonBlock;
import nl.huiskring.town.wire.Relation;
import nl.huiskring.town.wire.Trees;

/** A message that a test writes, in the words of the contract. */
public final class Letter {
    private final Party sender;
    private String type;
    private final List<Leaf> facts = new ArrayList<>();
    private final Map<Somebody, PersonBlock> persons = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final Instant sentAt = Instant.now(Clock.systemUTC());
    private UUID id = UUID.randomUUID();
    private Instant happenedAt = sentAt.minus(Duration.ofHours(1));
    private Flaw flaw = Flaw.NONE;
    private Optional<Oin> inTheNameOf = Optional.empty();
    private UnaryOperator<List<Leaf>> misprint = UnaryOperator.identity();

    private Letter(Party sender, String type) {
        this.sender = sender;
        this.type = type;
    }

    public static Letter of(Party sender, String type) {
        return new Letter(sender, type);
    }

    /** With the id of another message. */
    public Letter withIdOf(Letter other) {
        id = other.id;
        return this;
    }

    public Letter daysAgo(int days) {
        happenedAt = sentAt.minus(Duration.ofDays(days)).minus(Duration.ofHours(1));
        return this;
    }

    public Letter says(String word, String value) {
        facts.add(new Leaf(word, value));
        return this;
    }

    public Letter says(String word, LocalDate day) {
        return says(word, day.toString());
    }

    /** When it happened, as the value of a word. */
    public Letter saysWhen(String word) {
        return says(word, Trees.moment(happenedAt));
    }

    public Letter about(Somebody person, String role, String... shields) {
        String ref = "p" + (persons.size() + 1);
        persons.put(person, person.block(ref, role, sender != Party.WELZIJNSWERK, List.of(shields)));
        return this;
    }

    /** The first is this to the second, as far as both are in the message. */
    public Letter tie(Somebody from, String kind, Somebody to) {
        relations.add(new Relation(ref(from), ref(to), kind, Optional.empty(), Optional.empty()));
        return this;
    }

    private String ref(Somebody person) {
        PersonBlock block = persons.get(person);
        if (block == null) {
            throw new IllegalArgumentException("not in this message");
        }
        return block.ref();
    }

    public Letter ground(String kind) {
        grounds.add(new Ground(kind, "medewerker van dienst", "afgewogen in overleg"));
        return this;
    }

    /** As if it were of another type, with what it says unchanged. */
    public Letter ofType(String other) {
        type = other;
        return this;
    }

    /** As if another had sent it. */
    public Letter inTheNameOf(Oin other) {
        inTheNameOf = Optional.of(other);
        return this;
    }

    /** With another value wherever a word stands. */
    public Letter misprinting(String word, String value) {
        return changing(leaves -> leaves.stream()
                .map(leaf -> leaf.word().equals(word) ? new Leaf(word, value) : leaf)
                .toList());
    }

    /** Without a word. */
    public Letter leavingOut(String word) {
        return changing(leaves ->
                leaves.stream().filter(leaf -> !leaf.word().equals(word)).toList());
    }

    /** With a citizen service number for everybody, whether the sender may process it or not. */
    public Letter withBsn(String bsn) {
        persons.replaceAll((person, block) -> {
            List<Leaf> own = new ArrayList<>(block.own());
            own.removeIf(leaf -> leaf.word().equals("bsn"));
            own.addFirst(new Leaf("bsn", bsn));
            return new PersonBlock(block.ref(), block.role(), own, block.address(), block.contact(), block.shields());
        });
        return this;
    }

    private Letter changing(UnaryOperator<List<Leaf>> more) {
        UnaryOperator<List<Leaf>> before = misprint;
        misprint = leaves -> more.apply(before.apply(leaves));
        return this;
    }

    public Letter spoilt(Flaw how) {
        flaw = how;
        return this;
    }

    public Party sender() {
        return sender;
    }

    /** Id of the message. */
    public UUID id() {
        return id;
    }

    Planned planned(Oin oin) {
        Message message = new Message(
                id,
                type,
                inTheNameOf.orElse(oin).value(),
                sentAt,
                happenedAt,
                Optional.empty(),
                misprint.apply(facts.stream()
                        .sorted(Comparator.comparingInt(fact -> Words.ALL.indexOf(fact.word())))
                        .toList()),
                persons.values().stream().map(this::printed).toList(),
                relations,
                grounds);
        return new Planned(message, sender, "test", Map.of(), new Trigger.AtTime(), new Expected.Accepted(), flaw);
    }

    private PersonBlock printed(PersonBlock person) {
        return new PersonBlock(
                person.ref(),
                person.role(),
                misprint.apply(person.own()),
                misprint.apply(person.address()),
                misprint.apply(person.contact()),
                person.shields());
    }

    @Override
    public String toString() {
        return "Letter[" + type + ", " + id + "]";
    }
}
