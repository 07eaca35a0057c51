package nl.huiskring.adapters.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.InteractionStatus;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Kept;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.Envelope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accepted messages. The unique key on sender and message id is the judge of "one effect per message". */
public final class PostgresInteractions implements Interactions {
    private static final String TABLE = "interaction";
    private static final String RAW = "interaction.raw";

    /** Few enough that a look for what got lost never fills the queue. */
    private static final int MOST_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Outbox outbox;
    private final Clock clock;

    public PostgresInteractions(JdbcClient jdbc, Vault vault, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Receipt keep(Received received, Instant now) {
        UUID id = Uuids.next(clock);
        return insert(id, received, now) == 1
                ? new Receipt(new InteractionId(id), now, false)
                : receiptOfTheFirst(received);
    }

    private int insert(UUID id, Received received, Instant now) {
        Envelope envelope = received.report().envelope();
        return jdbc.sql("""
                insert into interaction (id, sender, message_id, digest, transport, message_type, sent_at, occurred_at,
                                         received_at, queued_at, correlation, traceparent, sealed_raw, sealed)
                values (:id, :sender, :messageId, :digest, :transport, :type, :sentAt, :occurredAt,
                        :now, :now, :correlation, :traceparent, :raw, :sealed)
                on conflict (sender, message_id) do nothing""")
                .param("id", id)
                .param("sender", received.sender().value())
                .param("messageId", envelope.messageId())
                .param("digest", received.digest())
                .param("transport", received.transport().code())
                .param("type", envelope.type().name())
                .param("sentAt", at(envelope.sentAt()))
                .param("occurredAt", at(envelope.occurredAt()))
                .param("now", at(now))
                .param("correlation", envelope.correlationId().orElse(null))
                .param("traceparent", received.traceparent())
                .param("raw", vault.seal(RAW, id, received.raw()))
                .param("sealed", vault.seal(TABLE, id, ReportJson.write(received.report())))
                .update();
    }

    private Receipt receiptOfTheFirst(Received received) {
        record First(UUID id, String digest, OffsetDateTime receivedAt) {}
        First first = jdbc.sql("select id, digest, received_at from interaction where sender = ? and message_id = ?")
                .params(received.sender().value(), received.report().envelope().messageId())
                .query(First.class)
                .single();
        if (!first.digest().equals(received.digest())) {
            throw new Refusal(ErrorCode.DUPLICATE_CONFLICT, "stuurgegevens/berichtId");
        }
        return new Receipt(new InteractionId(first.id()), first.receivedAt().toInstant(), true);
    }

    @Override
    public Optional<Kept> take(InteractionId id) {
        return jdbc.sql("select * from interaction where id = ? and state = 'RECEIVED' for update")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    @Override
    public Kept kept(InteractionId id) {
        return jdbc.sql("select * from interaction where id = ?")
                .param(id.value())
                .query(this::read)
                .single();
    }

    private Kept read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Kept(
                new InteractionId(id),
                ReportJson.read(vault.open(TABLE, id, row.getBytes("sealed"))),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("traceparent"));
    }

    @Override
    public void done(InteractionId id, Instant now) {
        jdbc.sql("update interaction set state = 'DONE', done_at = ? where id = ? and state = 'RECEIVED'")
                .params(at(now), id.value())
                .update();
    }

    @Override
    public void stumbled(InteractionId id) {
        jdbc.sql("update interaction set stumbles = stumbles + 1 where id = ? and state = 'RECEIVED'")
                .param(id.value())
                .update();
    }

    @Override
    public int requeue(Instant waitingSince, int mostStumbles, Instant now) {
        int givenUp = jdbc.sql("""
                update interaction set state = 'FAILED', done_at = :now where id in (
                    select id from interaction where state = 'RECEIVED' and queued_at < :since and stumbles >= :most
                    for update skip locked)""")
                .param("now", at(now))
                .param("since", at(waitingSince))
                .param("most", mostStumbles)
                .update();
        List<UUID> again = jdbc.sql("""
                update interaction set turns = turns + 1, queued_at = :now where id in (
                    select id from interaction where state = 'RECEIVED' and queued_at < :since
                      and queued_at < :now - (:now - :since) * (2 ^ least(turns - 1, 8))
                    order by queued_at limit :most for update skip locked)
                returning id""")
                .param("now", at(now))
                .param("since", at(waitingSince))
                .param("most", MOST_AT_ONCE)
                .query(UUID.class)
                .list();
        again.forEach(id -> outbox.add(Channels.INTAKE, id));
        return givenUp + again.size();
    }

    @Override
    public InteractionStatus status(Oin asker, String id) {
        return uuid(id).flatMap(value -> state(asker, value)).orElse(InteractionStatus.UNKNOWN);
    }

    private Optional<InteractionStatus> state(Oin asker, UUID id) {
        return jdbc.sql("""
                select state from interaction where sender = ? and (id = ? or message_id = ?)
                order by id = ? desc limit 1""")
                .params(asker.value(), id, id, id)
                .query(String.class)
                .optional()
                .map(state -> switch (state) {
                    case "DONE" -> InteractionStatus.OK;
                    case "FAILED" -> InteractionStatus.ERROR;
                    default -> InteractionStatus.IN_PROGRESS;
                });
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text.replace("urn:uuid:", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public long givenUpSince(Instant moment) {
        return jdbc.sql("select count(*) from interaction where state = 'FAILED' and done_at >= ?")
                .param(at(moment))
                .query(Long.class)
                .single();
    }

    @Override
    public long pending() {
        return jdbc.sql("select count(*) from interaction where state = 'RECEIVED'")
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
