package nl.huiskring.model;

import java.util.UUID;

/** One open or closed alert of one rule on one household. */
public record AlertId(UUID value) {
    public static AlertId parse(String text) {
        return new AlertId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
