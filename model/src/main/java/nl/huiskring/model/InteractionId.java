package nl.huiskring.model;

import java.util.UUID;

/** One accepted message within the hub; what a partner asks the status of. */
public record InteractionId(UUID value) {
    public static InteractionId parse(String text) {
        return new InteractionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
