package nl.huiskring.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.PersonRole;

/**
 * One message on the timeline of a household, as rules and clocks see it.
 *
 * @param happenedAt when what it tells happened, not when it arrived
 * @param persons everybody in it with the role he has in it; links that a person still has to review are left out
 */
public record Happening(
        InteractionId interaction,
        MessageType type,
        Oin sender,
        PartnerKind senderKind,
        Instant happenedAt,
        Map<PersonId, PersonRole> persons,
        List<Told> told) {
    public Happening {
        persons = Map.copyOf(persons);
        told = List.copyOf(told);
    }

    /** All that is told in a field, in the order of the message. */
    public Stream<Told> all(Field field) {
        return told.stream().filter(one -> one.field() == field);
    }

    /** The only or first that is told in a field. */
    public Optional<Told> first(Field field) {
        return all(field).findFirst();
    }

    /** Whether a flag is told and true. */
    public boolean says(Field flag) {
        return all(flag).anyMatch(Told::isTrue);
    }

    /** The value of a date field. */
    public Optional<LocalDate> date(Field field) {
        return first(field).map(one -> LocalDate.parse(one.value()));
    }

    public Set<PersonId> inRole(PersonRole role) {
        return persons.entrySet().stream()
                .filter(entry -> entry.getValue() == role)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The Dutch calendar day on which it happened. */
    public LocalDate day() {
        return DutchTime.dayOf(happenedAt);
    }

    @Override
    public String toString() {
        return "Happening[" + interaction + ", " + type + "]";
    }
}
