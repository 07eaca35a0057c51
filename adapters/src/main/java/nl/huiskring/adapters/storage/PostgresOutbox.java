package nl.huiskring.adapters.storage;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.huiskring.model.exchange.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The transactional outbox. Several relays may run: each takes rows that no other holds. */
public final class PostgresOutbox implements Outbox {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public PostgresOutbox(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void add(String queue, UUID reference) {
        jdbc.sql("insert into outbox (queue, reference) values (?, ?)")
                .params(queue, reference)
                .update();
    }

    @Override
    public int relay(int atMost, Consumer<Entry> sender) {
        Integer sent = transaction.execute(status -> {
            List<Row> rows = take(atMost).stream()
                    .sorted(Comparator.comparingLong(Row::id))
                    .toList();
            rows.forEach(row -> sender.accept(row.entry()));
            return rows.size();
        });
        return sent == null ? 0 : sent;
    }

    private List<Row> take(int atMost) {
        return jdbc.sql("""
                with taken as (select id from outbox order by id limit ? for update skip locked)
                delete from outbox o using taken where o.id = taken.id
                returning o.id, o.queue, o.reference, o.duplicate_id""").param(atMost).query(Row.class).list();
    }

    /** The id for the broker is drawn with the row: a number would come again in a restored database, and be dropped as seen. */
    private record Row(long id, String queue, UUID reference, UUID duplicateId) {
        Entry entry() {
            return new Entry(queue, reference, "outbox-" + duplicateId);
        }
    }
}
