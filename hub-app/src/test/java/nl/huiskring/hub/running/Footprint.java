package nl.huiskring.hub.running;

import org.springframework.jdbc.core.simple.JdbcClient;

/** How much a hub keeps: two that are equal mean that nothing came in between. */
public record Footprint(long messages, long persons, long records, long households, long items, long deliveries) {
    static Footprint of(JdbcClient database) {
        return database.sql("""
                select (select count(*) from interaction) as messages, (select count(*) from person) as persons,
                       (select count(*) from source_record) as records, (select count(*) from household) as households,
                       (select count(*) from item) as items, (select count(*) from delivery) as deliveries""").query(Footprint.class).single();
    }
}
