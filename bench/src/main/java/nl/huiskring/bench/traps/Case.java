package nl.huiskring.bench.traps;

import nl.huiskring.household.PersonRecord;

/**
 * One case of a situation.
 *
 * @param known who it was made from
 * @param arrival who comes in
 * @param record what comes in
 */
record Case(Known known, Arrival arrival, PersonRecord record) {}
