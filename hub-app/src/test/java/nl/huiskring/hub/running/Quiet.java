package nl.huiskring.hub.running;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import nl.huiskring.model.Oin;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows when a hub has nothing left to do, from its database and from the books of its partners. */
final class Quiet {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final JdbcClient database;
    private final Partners partners;

    Quiet(JdbcClient database, Partners partners) {
        this.database = database;
        this.partners = partners;
    }

    /** Waits until every accepted message had its effect and every delivery is in the books of its partner. */
    void await(Predicate<Party> reachable) {
        Awaitility.await("the hub has nothing left to do")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> pendingMessages() == 0 && recipients().stream().allMatch(oin -> isServed(oin, reachable)));
    }

    /** Accepted messages without effect yet. */
    long pendingMessages() {
        return database.sql("select count(*) from interaction where state = 'RECEIVED'")
                .query(Long.class)
                .single();
    }

    private List<Oin> recipients() {
        return database.sql("select distinct recipient from delivery").query(String.class).list().stream()
                .map(Oin::new)
                .toList();
    }

    private boolean isServed(Oin oin, Predicate<Party> reachable) {
        return !reachable.test(partners.party(oin))
                || (count("select count(*) from delivery where state = 'PENDING' and recipient = ?", oin) == 0
                        && partners.deliveryIds(oin).containsAll(deliveries(oin)));
    }

    private long count(String sql, Oin oin) {
        return database.sql(sql).param(oin.value()).query(Long.class).single();
    }

    private List<String> deliveries(Oin oin) {
        return database.sql(
                        "select id::text from delivery where state not in ('GIVEN_UP', 'SUPERSEDED') and recipient = ?")
                .param(oin.value())
                .query(String.class)
                .list();
    }
}
