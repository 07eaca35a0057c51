package nl.huiskring.model;

import java.util.UUID;

/** A person as the hub knows him: the set of source records that were found to be about the same human being. */
public record PersonId(UUID value) {
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
