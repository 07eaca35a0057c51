package nl.huiskring.adapters.storage;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts over the tables, for reports; never a person. */
public final class PostgresFigures {
    private final JdbcClient jdbc;

    public PostgresFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much there is.
     *
     * @param messages accepted, by sender and transport
     * @param matches persons in messages that were found automatically, left to a steward, or new
     * @param alerts by rule and level, open or closed
     * @param deliveries by recipient and state
     */
    public record Figures(
            Map<String, Map<String, Long>> messages,
            long persons,
            long households,
            Map<String, Long> matches,
            Map<String, Map<String, Long>> alerts,
            Map<String, Map<String, Long>> deliveries) {}

    public Figures now() {
        return new Figures(
                pairs("select sender, transport, count(*) from interaction group by 1, 2"),
                count("select count(*) from person"),
                count("select count(*) from household where joined_into is null"),
                counts("select outcome, count(*) from match_decision group by 1"),
                pairs("select rule, level, count(*) from alert group by 1, 2"),
                pairs("select recipient, state, count(*) from delivery group by 1, 2"));
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> found = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            found.put(row.getString(1), row.getLong(2));
        });
        return found;
    }

    private Map<String, Map<String, Long>> pairs(String sql) {
        Map<String, Map<String, Long>> found = new TreeMap<>();
        jdbc.sql(sql).query(row -> {
            found.computeIfAbsent(row.getString(1), key -> new TreeMap<>()).put(row.getString(2), row.getLong(3));
        });
        return found;
    }
}
