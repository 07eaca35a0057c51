package nl.huiskring.town.wire;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An inbound message in the words of the contract, before it takes the form of a transport.
 *
 * @param sender OIN
 * @param facts children of {@code inhoud}
 */
public record Message(
        UUID id,
        String type,
        String sender,
        Instant sentAt,
        Instant happenedAt,
        Optional<UUID> answers,
        List<Leaf> facts,
        List<PersonBlock> persons,
        List<Relation> relations,
        List<Ground> grounds) {
    public Message {
        facts = List.copyOf(facts);
        persons = List.copyOf(persons);
        relations = List.copyOf(relations);
        grounds = List.copyOf(grounds);
    }

    /** First value of a fact. */
    public Optional<String> fact(String word) {
        return facts.stream()
                .filter(fact -> fact.word().equals(word))
                .map(Leaf::value)
                .findFirst();
    }

    /** Whether a flag is told and true. */
    public boolean says(String flag) {
        return fact(flag).filter("true"::equals).isPresent();
    }

    @Override
    public String toString() {
        return "Message[" + type + ", " + id + "]";
    }
}
