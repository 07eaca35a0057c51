package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.exchange.Outbox;
import org.junit.jupiter.api.Test;

class PostgresOutboxTest {
    private final Stores stores = new Stores();

    @Test
    void oldestGoFirstAndEachOnce() {
        List<UUID> references = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            UUID reference = UUID.randomUUID();
            references.add(reference);
            stores.outbox.add("intake", reference);
        }
        List<UUID> handed = new ArrayList<>();
        assertThat(stores.outbox.relay(30, entry -> handed.add(entry.reference())))
                .isEqualTo(30);
        assertThat(stores.outbox.relay(30, entry -> handed.add(entry.reference())))
                .isEqualTo(20);
        assertThat(stores.outbox.relay(30, entry -> handed.add(entry.reference())))
                .isZero();
        assertThat(handed).isEqualTo(references);
    }

    @Test
    void rowThatWasNotTakenComesAgainUnderTheSameId() {
        stores.outbox.add("intake", UUID.randomUUID());
        List<String> seen = new ArrayList<>();
        assertThatThrownBy(() -> stores.outbox.relay(10, entry -> {
                    seen.add(entry.duplicateId());
                    throw new IllegalStateException("broker away");
                }))
                .isInstanceOf(IllegalStateException.class);
        stores.outbox.relay(10, entry -> seen.add(entry.duplicateId()));
        assertThat(seen).hasSize(2).containsOnly(seen.getFirst());
    }

    /** A restored database counts from an old number on, while the broker still remembers the numbers it has seen. */
    @Test
    void idsForTheBrokerNeverComeAgain() {
        Set<String> seen = new HashSet<>();
        List<Outbox.Entry> entries = new ArrayList<>();
        for (int life = 0; life < 2; life++) {
            stores.jdbc.sql("alter table outbox alter column id restart").update();
            stores.outbox.add("intake", UUID.randomUUID());
            stores.outbox.relay(10, entries::add);
        }
        entries.forEach(entry -> seen.add(entry.duplicateId()));
        assertThat(seen).hasSize(2);
    }

    @Test
    void whatATransactionTookBackIsNeverHandedOver() {
        assertThatThrownBy(() -> stores.within(() -> {
                    stores.outbox.add("intake", UUID.randomUUID());
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stores.outbox.relay(10, entry -> {})).isZero();
    }
}
