package nl.huiskring.household.person;

import nl.huiskring.model.PersonId;

/** Somebody decided that these are two people; that decision has to be taken back first. */
public final class KeptApartBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeptApartBefore(PersonId one, PersonId other) {
        super(one + " and " + other + " were kept apart by a person");
    }
}
