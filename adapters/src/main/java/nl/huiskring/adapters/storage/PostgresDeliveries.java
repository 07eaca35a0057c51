package nl.huiskring.adapters.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.consent.PermitSeal;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.BrokenDelivery;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Confirmation;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.policy.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The cleared signals, sealed, with the state of their delivery. */
public final class PostgresDeliveries implements Deliveries {
    private static final String TABLE = "delivery";

    /** After this long without news its id may have got lost on a queue. */
    private static final Duration LOST = Duration.ofMinutes(15);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PermitSeal seal;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration taken;

    /**
     * @param taken how long a delivery belongs to who took it: longer than any transport takes to send and answer, and no
     *     longer than an alert may wait when its sender died meanwhile
     */
    public PostgresDeliveries(JdbcClient jdbc, Vault vault, Outbox outbox, Clock clock, Duration taken) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.seal = new PermitSeal(vault.permitKey());
        this.outbox = outbox;
        this.clock = clock;
        this.taken = taken;
    }

    @Override
    public NextVersion nextVersion(HouseholdId household, Oin recipient, Purpose purpose, Instant now) {
        record Row(UUID id, int version, UUID householdRef) {}
        Row row = jdbc.sql("""
                insert into signal (id, household, recipient, purpose, version, household_ref, founded_for)
                values (:id, :household, :recipient, :purpose, 1, :ref, :household)
                on conflict (household, recipient, purpose) do update set version = signal.version + 1
                returning id, version, household_ref""")
                .param("id", Uuids.next(clock))
                .param("household", household.value())
                .param("recipient", recipient.value())
                .param("purpose", purpose.name())
                .param("ref", UUID.randomUUID())
                .query(Row.class)
                .single();
        return new NextVersion(
                new SignalId(row.id()), row.version(), row.householdRef().toString());
    }

    @Override
    public void keep(ClearedSignal signal, HouseholdId household, InteractionId cause) {
        UUID id = signal.delivery().value();
        jdbc.sql("""
                insert into delivery (id, signal, version, household, recipient, cause, level, composed_at, next_attempt,
                                      takes_back, sealed)
                values (:id, :signal, :version, :household, :recipient, :cause, :level, :composedAt, :again, :back,
                        :sealed)""")
                .param("id", id)
                .param("signal", signal.signal().value())
                .param("version", signal.version())
                .param("household", household.value())
                .param("recipient", signal.recipient().value())
                .param("cause", cause.value())
                .param("level", signal.heading().level().name())
                .param("composedAt", at(signal.composedAt()))
                .param("again", at(signal.composedAt().plus(LOST)))
                .param("back", !signal.takenBack().isEmpty())
                .param("sealed", vault.seal(TABLE, id, MAPPER.writeValueAsBytes(StoredSignal.of(signal, seal))))
                .update();
    }

    @Override
    public List<Newest> newest(Oin recipient) {
        return jdbc.sql("""
                select distinct on (signal) id, sealed, confirmed_at from delivery
                where recipient = ? and state <> 'SUPERSEDED' order by signal, version desc""")
                .param(recipient.value())
                .query((row, number) -> new Newest(
                        open(Rows.uuid(row, "id"), row.getBytes("sealed")), Rows.optionalInstant(row, "confirmed_at")))
                .list();
    }

    private ClearedSignal open(UUID id, byte[] sealed) {
        return MAPPER.readValue(vault.open(TABLE, id, sealed), StoredSignal.class)
                .cleared(seal);
    }

    @Override
    public Optional<Place> place(SignalId signal, Oin recipient) {
        return jdbc.sql("""
                with recursive home(id, joined_into) as (
                    select h.id, h.joined_into from household h join signal s on s.household = h.id where s.id = :signal
                    union all select h.id, h.joined_into from household h join home on h.id = home.joined_into)
                select home.id as household, s.purpose, s.version, s.household_ref from signal s, home
                where s.id = :signal and s.recipient = :recipient and home.joined_into is null""")
                .param("signal", signal.value())
                .param("recipient", recipient.value())
                .query((row, number) -> new Place(
                        new HouseholdId(Rows.uuid(row, "household")),
                        Purpose.valueOf(row.getString("purpose")),
                        new NextVersion(
                                signal,
                                row.getInt("version"),
                                Rows.uuid(row, "household_ref").toString())))
                .optional();
    }

    @Override
    public Optional<Taken> take(DeliveryId id) {
        Instant now = clock.instant();
        return jdbc.sql("""
                update delivery set taken_until = :until, next_attempt = :until where id = (
                    select id from delivery where id = :id and state = 'PENDING'
                      and (taken_until is null or taken_until <= :now) for update skip locked)
                returning recipient, composed_at, cause, attempts, sealed""")
                .param("id", id.value())
                .param("now", at(now))
                .param("until", at(now.plus(taken)))
                .query((row, number) -> new Taken(
                        opened(
                                new BrokenDelivery.Kept(
                                        id, new Oin(row.getString("recipient")), Rows.instant(row, "composed_at")),
                                row.getBytes("sealed")),
                        new InteractionId(Rows.uuid(row, "cause")),
                        row.getInt("attempts")))
                .optional();
    }

    /** Whatever is wrong with what was kept, another look finds the same; only a missing key can be put back. */
    private ClearedSignal opened(BrokenDelivery.Kept kept, byte[] sealed) {
        try {
            return open(kept.delivery().value(), sealed);
        } catch (VaultClosed closed) {
            throw new BrokenDelivery(kept, true, closed);
        } catch (RuntimeException broken) {
            throw new BrokenDelivery(kept, false, broken);
        }
    }

    @Override
    public void delivered(DeliveryId id, Confirmation confirmation) {
        jdbc.sql("""
                update delivery set state = 'DELIVERED', attempts = attempts + 1, delivered_at = ?, reference = ?,
                       next_attempt = null, taken_until = null, first_failed = null, last_error = null
                where id = ?""")
                .params(at(confirmation.at()), confirmation.reference(), id.value())
                .update();
    }

    @Override
    public void notDelivered(DeliveryId id, String why, Optional<Instant> again, Instant now) {
        jdbc.sql("""
                update delivery set state = :state, attempts = attempts + 1, next_attempt = :again, taken_until = null,
                       first_failed = coalesce(first_failed, :now), last_error = :why
                where id = :id and state = 'PENDING'""")
                .param("state", again.isPresent() ? "PENDING" : "GIVEN_UP")
                .param("again", again.map(PostgresDeliveries::at).orElse(null))
                .param("now", at(now))
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    @Override
    public void superseded(DeliveryId stale, Optional<DeliveryId> by) {
        by.ifPresent(fresh -> jdbc.sql("""
                        update delivery f set first_failed = s.first_failed from delivery s where f.id = ? and s.id = ?""").params(fresh.value(), stale.value()).update());
        jdbc.sql("""
                update delivery set state = 'SUPERSEDED', next_attempt = null, taken_until = null
                where id = ? and state = 'PENDING'""").param(stale.value()).update();
    }

    @Override
    public boolean confirmed(UUID delivery, Oin recipient, Instant at) {
        return jdbc.sql("update delivery set confirmed_at = coalesce(confirmed_at, ?) where id = ? and recipient = ?")
                        .params(at(at), delivery, recipient.value())
                        .update()
                == 1;
    }

    @Override
    public int wake(Instant now, int atMost) {
        record Due(UUID id, String recipient) {}
        List<Due> due = jdbc.sql("""
                update delivery set next_attempt = :again where id in (
                    select id from delivery where state = 'PENDING' and next_attempt <= :now
                    order by next_attempt limit :most for update skip locked)
                returning id, recipient""")
                .param("again", at(now.plus(LOST)))
                .param("now", at(now))
                .param("most", atMost)
                .query(Due.class)
                .list();
        due.forEach(delivery -> outbox.add(Channels.delivery(new Oin(delivery.recipient())), delivery.id()));
        return due.size();
    }

    /** Asked for every signal: it goes from recipient to recipient in the index, however many deliveries wait for one of them. */
    @Override
    public List<Silent> silent() {
        return jdbc.sql("""
                with recursive silent(recipient, since) as (
                    (select recipient, first_failed from delivery
                     where state = 'PENDING' and first_failed is not null order by recipient, first_failed limit 1)
                    union all
                    select next.recipient, next.first_failed from silent cross join lateral (
                        select d.recipient, d.first_failed from delivery d
                        where d.state = 'PENDING' and d.first_failed is not null and d.recipient > silent.recipient
                        order by d.recipient, d.first_failed limit 1) next)
                select recipient, since from silent order by recipient""")
                .query((row, number) -> new Silent(
                        new Oin(row.getString("recipient")),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public Set<Oin> waitedFor() {
        return jdbc
                .sql("select distinct recipient from delivery where state = 'PENDING'")
                .query(String.class)
                .list()
                .stream()
                .map(Oin::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Told> told(Collection<HouseholdId> households, Instant since) {
        return jdbc.sql("""
                select id, household, cause, state, attempts > 0 or taken_until is not null as tried, sealed from delivery
                where household = any(?) and composed_at >= ? and (state <> 'SUPERSEDED' or attempts > 0)
                order by composed_at, id""")
                .params(households.stream().map(HouseholdId::value).toArray(UUID[]::new), at(since))
                .query((row, number) -> new Told(
                        open(Rows.uuid(row, "id"), row.getBytes("sealed")),
                        new HouseholdId(Rows.uuid(row, "household")),
                        new InteractionId(Rows.uuid(row, "cause")),
                        row.getString("state").equals("PENDING"),
                        row.getBoolean("tried")))
                .list();
    }

    @Override
    public List<Correction> corrections() {
        return jdbc.sql("""
                select id, sealed, delivered_at, confirmed_at from delivery
                where takes_back and state <> 'SUPERSEDED' order by composed_at, id""")
                .query((row, number) -> new Correction(
                        open(Rows.uuid(row, "id"), row.getBytes("sealed")),
                        Rows.optionalInstant(row, "delivered_at"),
                        Rows.optionalInstant(row, "confirmed_at")))
                .list();
    }

    @Override
    public long givenUpSince(Instant moment) {
        return jdbc.sql("select count(*) from delivery where state = 'GIVEN_UP' and composed_at >= ?")
                .param(at(moment))
                .query(Long.class)
                .single();
    }

    @Override
    public long pending() {
        return jdbc.sql("select count(*) from delivery where state = 'PENDING'")
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
