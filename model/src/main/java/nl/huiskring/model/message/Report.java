package nl.huiskring.model.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One message of a partner, of whatever type and transport: who is involved, how they are related, what is told. */
public record Report(
        Envelope envelope,
        List<PersonBlock> persons,
        List<Relation> relations,
        List<Fact> facts,
        List<StatedGround> grounds) {
    public Report {
        persons = List.copyOf(persons);
        relations = List.copyOf(relations);
        facts = List.copyOf(facts);
        grounds = List.copyOf(grounds);
    }

    public MessageType type() {
        return envelope.type();
    }

    /** All values of a field, in the order of the message. */
    public Stream<String> all(Field field) {
        return facts.stream().filter(fact -> fact.field() == field).map(Fact::value);
    }

    /** The only or first value of a field. */
    public Optional<String> first(Field field) {
        return all(field).findFirst();
    }

    /** Whether a flag field is told and true. */
    public boolean says(Field flag) {
        return first(flag).filter("true"::equals).isPresent();
    }

    /** The value of a date field. */
    public Optional<LocalDate> date(Field field) {
        return first(field).map(LocalDate::parse);
    }

    /** The block with this name. */
    public Optional<PersonBlock> person(String ref) {
        return persons.stream().filter(block -> block.ref().equals(ref)).findFirst();
    }

    @Override
    public String toString() {
        return "Report[" + envelope.type() + ", " + envelope.messageId() + "]";
    }
}
