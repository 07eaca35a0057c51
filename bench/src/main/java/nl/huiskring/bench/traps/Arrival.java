package nl.huiskring.bench.traps;

import nl.huiskring.household.PersonRecord;

/** Somebody who is reported, and how he is written down; never with a BSN. */
record Arrival(Inhabitant person, Style style) {
    PersonRecord written(Writer writer) {
        return writer.write(person.withoutBsn(), style);
    }
}
