package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostgresReplayGuardTest {
    private static final String SIGNATURE = "a".repeat(64);

    private final Stores stores = new Stores();

    @Test
    void envelopeIsTakenOnceForEachSender() {
        assertThat(first()).isTrue();
        assertThat(first()).isFalse();
        assertThat(stores.replays.firstTime(
                        Stores.VEILIG_THUIS, SIGNATURE, stores.now().plusSeconds(300)))
                .isTrue();
    }

    @Test
    void envelopeIsForgottenWhenItsTimestampHasRunOut() {
        first();
        stores.later(Duration.ofMinutes(6));
        assertThat(first()).isTrue();
        assertThat(stores.jdbc
                        .sql("select count(*) from replay_guard")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private boolean first() {
        return stores.replays.firstTime(Stores.POLICE, SIGNATURE, stores.now().plusSeconds(300));
    }
}
