package nl.huiskring.hub.wrong.habits;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Permit;

/** Clears a line for itself. */
public final class LeakyScreen {
    private LeakyScreen() {}

    /** Whatever it likes to show under a permit for something else. */
    public static ClearedLine show(Permit permit, String text) {
        return ClearedLine.of(
                permit, permit.item(), Field.ADDRESS, Optional.of(text), List.of(), permit.recipient(), Instant.EPOCH);
    }
}
