package nl.huiskring.household.store;

import java.util.Collection;
import nl.huiskring.household.person.PersonEvent;
import nl.huiskring.household.person.Persons;
import nl.huiskring.model.PersonId;

/** What was decided about who records are about; only added to. */
public interface PersonLedger {
    /** The fold over everything that was decided about the records of these persons. */
    Persons of(Collection<PersonId> persons);

    /** Adds an event and carries it out: from now on its records are found under their person. */
    void keep(PersonEvent event);
}
