package nl.huiskring.household.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.household.match.Candidates;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.SecrecyFlag;

/** The persons, and what partners said about who they are. */
public interface People extends Candidates {
    /**
     * Makes everybody who looks for a person with one of these keys wait until this transaction ends: two records about one new
     * person never make two persons.
     */
    void lock(Collection<String> keys);

    /** The same for everybody who could find one of these persons. */
    void lockPersons(Collection<PersonId> persons);

    /** Keeps a person block as it came, with the person it was found to be about and why. */
    void enter(Entry entry);

    /** A message that brings no person block is about these records of earlier messages. */
    void mention(InteractionId interaction, Collection<RecordId> records);

    /** The persons of a message by the name of their block. */
    Map<String, PersonId> personsOf(InteractionId interaction);

    /** Everybody on whom a message bears: its own persons, or those of the case it names. */
    Set<PersonId> mentioned(InteractionId interaction);

    /** What bears on the protection of these persons, from all their records. */
    Map<PersonId, Known> known(Collection<PersonId> persons);

    /**
     * One person block with its match.
     *
     * @param keys blocking keys under which the person can be found later
     */
    record Entry(
            RecordId record,
            InteractionId interaction,
            Oin sender,
            PersonBlock block,
            PersonId person,
            MatchDecision decision,
            Set<String> keys) {}

    /**
     * What all records together say.
     *
     * @param provisional whether a steward still has to decide who this is
     * @param flags the union: one partner's mark protects a person everywhere
     * @param places streets, postcodes, phone numbers and mail addresses; where a mark bears on him they leave in no text
     * @param shielded those of his places that a marked record bears
     * @param names all names, for the redaction of masked texts
     */
    record Known(
            boolean provisional,
            Optional<PartialDate> birthDate,
            Set<SecrecyFlag> flags,
            Set<PersonRole> roles,
            Set<String> places,
            Set<Shielded> shielded,
            Set<String> names) {}

    /**
     * A place that is secret whoever is told to be there: the mark lies on the record that bears it.
     *
     * @param told as an item tells it
     * @param words what leads there in a text
     */
    record Shielded(String told, Set<String> words, Set<SecrecyFlag> flags) {
        @Override
        public String toString() {
            return "Shielded[*, " + flags + "]";
        }
    }
}
