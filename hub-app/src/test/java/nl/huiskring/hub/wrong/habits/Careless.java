package nl.huiskring.hub.wrong.habits;

import java.time.Instant;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Does what nobody should. */
public final class Careless {
    private static final Logger LOG = Logger.getLogger("careless");

    @Autowired
    private @Nullable Wish wish;

    /** Something that it wants. */
    public record Wish(String what) {}

    /** Asks for the time, tells another log, and fails without a name. */
    public Instant work() {
        LOG.info("working");
        if (wish == null) {
            throw new RuntimeException("something went wrong");
        }
        return Instant.now();
    }
}
