package nl.huiskring.model;

import java.util.UUID;

/** One record of a person block as a partner sent it; never changed afterwards. */
public record RecordId(UUID value) {
    public static RecordId parse(String text) {
        return new RecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
