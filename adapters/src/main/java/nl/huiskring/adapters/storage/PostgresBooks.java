package nl.huiskring.adapters.storage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the hub itself holds of every message and every delivery, by id, for whoever holds it against other books. */
public final class PostgresBooks {
    private final JdbcClient jdbc;

    public PostgresBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An accepted message.
     *
     * @param sender OIN
     * @param state {@code RECEIVED}, {@code DONE} or {@code FAILED}
     */
    public record Taken(String sender, String transport, String messageId, String state) {}

    /**
     * A delivery.
     *
     * @param recipient OIN
     * @param state {@code PENDING}, {@code DELIVERED} or {@code GIVEN_UP}
     */
    public record Sent(String recipient, String delivery, String state) {}

    public List<Taken> messages() {
        return jdbc.sql("select sender, transport, message_id::text as message_id, state from interaction")
                .query(Taken.class)
                .list();
    }

    public List<Sent> deliveries() {
        return jdbc.sql("select recipient, id::text as delivery, state from delivery")
                .query(Sent.class)
                .list();
    }
}
