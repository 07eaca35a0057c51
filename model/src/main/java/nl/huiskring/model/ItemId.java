package nl.huiskring.model;

import java.util.UUID;

/** One field of one message: the smallest thing a decision is made about. */
public record ItemId(UUID value) {
    public static ItemId parse(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
