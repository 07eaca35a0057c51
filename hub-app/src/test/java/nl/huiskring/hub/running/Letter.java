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
    private final String type;
    private final List<Leaf> facts = new ArrayList<>();
    private final Map<Somebody, PersonBlock> persons = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final Instant sentAt = Instant.now(Clock.systemUTC());
    private UUID id = UUID.randomUUID();
    private Instant happenedAt = sentAt.minus(Duration.ofHours(1));
    private Flaw flaw = Flaw.NONE;

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

    Planned planned(nl.huiskring.model.Oin oin) {
        Message message = new Message(
                id,
                type,
                oin.value(),
                sentAt,
                happenedAt,
                Optional.empty(),
                facts.stream()
                        .sorted(Comparator.comparingInt(fact -> Words.ALL.indexOf(fact.word())))
                        .toList(),
                List.copyOf(persons.values()),
                relations,
                grounds);
        return new Planned(message, sender, "test", Map.of(), new Trigger.AtTime(), new Expected.Accepted(), flaw);
    }

    @Override
    public String toString() {
        return "Letter[" + type + ", " + id + "]";
    }
}
