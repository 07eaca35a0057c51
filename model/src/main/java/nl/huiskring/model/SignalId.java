package nl.huiskring.model;

import java.util.UUID;

/** A combined household alert for one recipient and one purpose; it is updated under this id rather than repeated. */
public record SignalId(UUID value) {
    public static SignalId parse(String text) {
        return new SignalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
