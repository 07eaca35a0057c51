package nl.huiskring.household.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Rule;
import nl.huiskring.household.person.Because;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;

/** Records that wait for a steward. Every method works in the caller's transaction. */
public interface Reviews {
    /** All that wait, those that were put off last. */
    List<Open> open();

    /** One that waits, held until this transaction ends. */
    Optional<Open> hold(RecordId record);

    /** What a person is made of, the oldest record first; empty when there is nobody of this name. */
    List<Part> parts(PersonId person);

    /** A person with his records, for the steward to compare with. */
    List<Candidate> profiles(List<PersonId> persons);

    /** The messages with a record of a person, in the order in which they were placed. */
    List<InteractionId> messagesOf(PersonId person);

    /** A steward decided. */
    void decided(RecordId record, Instant at);

    /** A steward left it for later. */
    void putOff(RecordId record, Instant at);

    /**
     * One record of a person.
     *
     * @param because what made it his
     */
    record Part(RecordId record, PersonRecord content, Oin sender, Because because, boolean waits) {}

    /**
     * A record that waits.
     *
     * @param person the provisional person under whom it stands
     * @param candidates whom it may be, as these persons are called now
     */
    record Open(
            RecordId record,
            InteractionId interaction,
            PersonId person,
            Oin sender,
            Rule rule,
            Instant since,
            Optional<Instant> putOffAt,
            List<PersonId> candidates) {
        /** The same with these candidates. */
        public Open among(List<PersonId> fewer) {
            return new Open(record, interaction, person, sender, rule, since, putOffAt, fewer);
        }
    }
}
