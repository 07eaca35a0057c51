package nl.huiskring.adapters.storage;

import java.time.Clock;
import java.time.Instant;
import nl.huiskring.adapters.channel.ReplayGuard;
import nl.huiskring.model.Oin;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signed envelopes that were taken in, one table for all processes of the hub. */
public final class PostgresReplayGuard implements ReplayGuard {
    private final JdbcClient jdbc;
    private final Clock clock;

    public PostgresReplayGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean firstTime(Oin sender, String signatureDigest, Instant until) {
        jdbc.sql("delete from replay_guard where until < ?")
                .param(Rows.at(clock.instant()))
                .update();
        return jdbc.sql("insert into replay_guard (sender, signature, until) values (?, ?, ?) on conflict do nothing")
                        .params(sender.value(), signatureDigest, Rows.at(until))
                        .update()
                == 1;
    }
}
