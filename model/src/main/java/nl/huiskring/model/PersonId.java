package nl.huiskring.model;

import java.util.UUID;

/**
 * A person as the hub knows him: the set of source records that were found to be about the same human being. He is called after
 * the oldest of them, so that the same set always has the same name, also after something was undone.
 */
public record PersonId(UUID value) {
    /** The person of whom this is the first record. */
    public static PersonId foundedBy(RecordId record) {
        return new PersonId(record.value());
    }

    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
