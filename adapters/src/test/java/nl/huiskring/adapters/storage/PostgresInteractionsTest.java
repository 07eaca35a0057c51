package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Refusal;
import org.junit.jupiter.api.Test;

class PostgresInteractionsTest {
    private static final Duration TURN = Duration.ofMinutes(3);

    private final Stores stores = new Stores();

    @Test
    void sameMessageHasOneReceipt() {
        UUID id = UUID.randomUUID();
        Receipt first = stores.within(() -> stores.interactions.keep(stores.received(id, "a"), stores.now()));
        stores.later(Duration.ofHours(1));
        Receipt second = stores.within(() -> stores.interactions.keep(stores.received(id, "a"), stores.now()));
        assertThat(second.interaction()).isEqualTo(first.interaction());
        assertThat(second.receivedAt()).isEqualTo(first.receivedAt());
        assertThat(second.repeated()).isTrue();
    }

    @Test
    void sameIdWithOtherContentIsRefused() {
        UUID id = UUID.randomUUID();
        stores.within(() -> stores.interactions.keep(stores.received(id, "a"), stores.now()));
        assertThatThrownBy(() -> stores.within(() -> stores.interactions.keep(stores.received(id, "b"), stores.now())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void messageIsTakenUntilItHadItsEffect() {
        InteractionId id = stores.message();
        assertThat(stores.within(() -> stores.interactions.take(id))).isPresent();
        stores.within(() -> stores.interactions.done(id, stores.now()));
        assertThat(stores.within(() -> stores.interactions.take(id))).isEmpty();
        assertThat(stores.within(() -> stores.interactions.status(Stores.POLICE, id.toString())))
                .isEqualTo(InteractionStatus.OK);
    }

    @Test
    void statusIsForTheSenderAlone() {
        InteractionId id = stores.message();
        assertThat(stores.within(() -> stores.interactions.status(Stores.POLICE, id.toString())))
                .isEqualTo(InteractionStatus.IN_PROGRESS);
        assertThat(stores.within(() -> stores.interactions.status(Stores.VEILIG_THUIS, id.toString())))
                .isEqualTo(InteractionStatus.UNKNOWN);
        assertThat(stores.within(() -> stores.interactions.status(Stores.POLICE, "'; drop table")))
                .isEqualTo(InteractionStatus.UNKNOWN);
    }

    /** A partner may call a message after the interaction id of another one. */
    @Test
    void statusIsAnsweredWhenOneIdIsUsedTwice() {
        InteractionId first = stores.message();
        stores.within(() -> stores.interactions.done(first, stores.now()));
        stores.within(() -> stores.interactions.keep(stores.received(first.value(), "b"), stores.now()));
        assertThat(stores.within(() -> stores.interactions.status(Stores.POLICE, first.toString())))
                .isEqualTo(InteractionStatus.OK);
    }

    /** A broker away for a day, or a file of a million messages, is no fault of the message. */
    @Test
    void waitingLongIsNoReasonToGiveUp() {
        InteractionId id = stores.message();
        for (int i = 0; i < 100; i++) {
            stores.later(Duration.ofMinutes(30));
            requeue(5);
        }
        assertThat(stores.within(() -> stores.interactions.take(id))).isPresent();
    }

    @Test
    void waitDoublesSoThatALongQueueDoesNotGrow() {
        stores.message();
        List<Integer> minutes = new ArrayList<>();
        for (int minute = 1; minute <= 60; minute++) {
            stores.later(Duration.ofMinutes(1));
            if (requeue(5) > 0) {
                minutes.add(minute);
            }
        }
        assertThat(minutes).containsExactly(4, 11, 24, 49);
    }

    @Test
    void lostMessageIsPutBackOnTheQueue() {
        InteractionId id = stores.message();
        stores.later(TURN.plusSeconds(1));
        assertThat(requeue(5)).isEqualTo(1);
        List<Outbox.Entry> entries = new ArrayList<>();
        stores.outbox.relay(10, entries::add);
        assertThat(entries).extracting(Outbox.Entry::queue).containsExactly(Channels.INTAKE);
        assertThat(entries).extracting(Outbox.Entry::reference).containsExactly(id.value());
    }

    @Test
    void messageThatFailedTooOftenIsOwnedByTheOperators() {
        InteractionId id = stores.message();
        for (int i = 0; i < 5; i++) {
            stores.within(() -> stores.interactions.stumbled(id));
        }
        stores.later(TURN.plusSeconds(1));
        assertThat(requeue(5)).isEqualTo(1);
        assertThat(stores.within(() -> stores.interactions.status(Stores.POLICE, id.toString())))
                .isEqualTo(InteractionStatus.ERROR);
        assertThat(stores.interactions.pending()).isZero();
        assertThat(stores.interactions.givenUpSince(stores.now())).isEqualTo(1);
        assertThat(stores.interactions.givenUpSince(stores.now().plusMillis(1))).isZero();
    }

    private int requeue(int mostStumbles) {
        Instant now = stores.now();
        return stores.within(() -> stores.interactions.requeue(now.minus(TURN), mostStumbles, now));
    }
}
