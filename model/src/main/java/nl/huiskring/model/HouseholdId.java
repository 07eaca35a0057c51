package nl.huiskring.model;

import java.util.UUID;

/** A set of time-bounded relations between persons, never an address. */
public record HouseholdId(UUID value) {
    public static HouseholdId parse(String text) {
        return new HouseholdId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
