package nl.huiskring.audit;

import nl.huiskring.audit.json.JsonObject;

/** A line of the log as it was recorded, with its place. */
public record LoggedRecord(long sequence, JsonObject json) {
    @Override
    public String toString() {
        return "LoggedRecord[" + sequence + "]";
    }
}
