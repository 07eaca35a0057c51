package nl.huiskring.household.person;

import java.util.Set;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;

/** Something that was decided about who records are about. Events are kept in their order and never changed. */
public sealed interface PersonEvent {
    Because because();

    /** A record of somebody who was not known. */
    record Founded(RecordId record, Because because) implements PersonEvent {
        public PersonId person() {
            return PersonId.foundedBy(record);
        }
    }

    /** A record of somebody who was known. */
    record Linked(RecordId record, PersonId person, Because because) implements PersonEvent {}

    /** Records that are about another person than was thought. */
    sealed interface Moved extends PersonEvent {
        PersonId from();

        PersonId to();

        Set<RecordId> records();
    }

    /** Two persons were one: all records of the younger go to the older. */
    record Merged(PersonId from, PersonId to, Set<RecordId> records, Because because) implements Moved {
        public Merged {
            records = Set.copyOf(records);
        }
    }

    /** One person was two: these records are about somebody of their own. */
    record Split(PersonId from, PersonId to, Set<RecordId> records, Because because) implements Moved {
        public Split {
            records = Set.copyOf(records);
        }
    }

    /** Two records are about different people, whatever any model says. */
    record KeptApart(RecordId one, RecordId other, Because because) implements PersonEvent {}
}
