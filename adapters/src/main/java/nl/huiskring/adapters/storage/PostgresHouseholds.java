package nl.huiskring.adapters.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.household.graph.Bond;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.graph.Plan;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.Neighbourhood;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.RelationType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Relations and memberships; a household that went on in another points to it and is read as that one. */
public final class PostgresHouseholds implements Households {
    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    public PostgresHouseholds(JdbcTemplate batch) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
    }

    @Override
    public List<Bond> bondsOf(Collection<PersonId> persons) {
        UUID[] ids = Rows.ids(persons);
        return jdbc.sql("""
                select b.*, f.person as from_person, t.person as to_person from bond b
                join source_record f on f.id = b.from_record join source_record t on t.id = b.to_record
                where b.id in (
                    select b1.id from source_record r join bond b1 on b1.from_record = r.id where r.person = any(?)
                    union select b2.id from source_record r join bond b2 on b2.to_record = r.id where r.person = any(?))
                  and f.person <> t.person
                order by b.id""").params(ids, ids).query(PostgresHouseholds::bond).list();
    }

    private static Bond bond(ResultSet row, int number) throws SQLException {
        return new Bond(
                new PersonId(Rows.uuid(row, "from_person")),
                new PersonId(Rows.uuid(row, "to_person")),
                RelationType.valueOf(row.getString("type")),
                Rows.date(row, "since"),
                Rows.date(row, "until"));
    }

    @Override
    public void add(Collection<Bond> bonds, InteractionId source) {
        batch.batchUpdate(
                """
                insert into bond (interaction, from_record, to_record, type, since, until)
                select f.interaction, f.id, t.id, ?, ?::date, ?::date from source_record f join source_record t using (interaction)
                where f.interaction = ? and f.person = ? and t.person = ?""",
                bonds.stream()
                        .map(bond -> new Object[] {
                            bond.type().name(),
                            bond.since().orElse(null),
                            bond.until().orElse(null),
                            source.value(),
                            bond.from().value(),
                            bond.to().value()
                        })
                        .toList());
    }

    @Override
    public List<Membership> membershipsOf(Collection<PersonId> persons) {
        return jdbc.sql("""
                select m.* from household_member m join household h on h.id = m.household
                where m.person = any(?) and h.joined_into is null order by m.household, m.from_day, m.person""")
                .param(Rows.ids(persons))
                .query(PostgresHouseholds::membership)
                .list();
    }

    @Override
    public List<Membership> membersOf(HouseholdId household) {
        return jdbc.sql("select * from household_member where household = ? order by from_day, person")
                .param(household.value())
                .query(PostgresHouseholds::membership)
                .list();
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                new PersonId(Rows.uuid(row, "person")),
                new HouseholdId(Rows.uuid(row, "household")),
                row.getBoolean("core"),
                row.getObject("from_day", LocalDate.class),
                Rows.date(row, "until_day"));
    }

    @Override
    public void lock(Collection<HouseholdId> households) {
        jdbc.sql("select id from household where id = any(?) order by id for update")
                .param(households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    @Override
    public void placing(InteractionId message) {
        jdbc.sql("update interaction set placed = nextval('placement') where id = ? and placed is null")
                .param(message.value())
                .update();
    }

    /** Goes from persons to their households and messages and on to whoever is there too, until nobody new is found. */
    @Override
    public Neighbourhood around(Collection<PersonId> persons) {
        Set<UUID> people = new HashSet<>(List.of(Rows.ids(persons)));
        Set<UUID> households = new HashSet<>();
        Set<UUID> messages = new HashSet<>();
        int before;
        do {
            before = people.size() + households.size() + messages.size();
            households.addAll(ids("""
                    select household from household_member where person = any(:known)""", people));
            households.addAll(ids("""
                    select id from household where joined_into = any(:known)
                    union select joined_into from household where id = any(:known) and joined_into is not null""", households));
            messages.addAll(ids("""
                    select r.interaction from source_record r join interaction i on i.id = r.interaction
                    where r.person = any(:known) and i.placed is not null""", people));
            people.addAll(ids("select person from household_member where household = any(:known)", households));
            people.addAll(ids("select person from source_record where interaction = any(:known)", messages));
        } while (people.size() + households.size() + messages.size() > before);
        return new Neighbourhood(
                households.stream().map(HouseholdId::new).collect(Collectors.toSet()),
                ids("select id from interaction where id = any(:known) order by placed", messages).stream()
                        .map(InteractionId::new)
                        .toList());
    }

    private List<UUID> ids(String sql, Set<UUID> known) {
        return jdbc.sql(sql)
                .param("known", known.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    @Override
    public void forget(Neighbourhood neighbourhood) {
        UUID[] messages =
                neighbourhood.messages().stream().map(InteractionId::value).toArray(UUID[]::new);
        UUID[] households =
                neighbourhood.households().stream().map(HouseholdId::value).toArray(UUID[]::new);
        jdbc.sql("delete from bond where interaction = any(?)").param(messages).update();
        jdbc.sql("delete from household_member where household = any(?)")
                .param(households)
                .update();
        jdbc.sql("update household set joined_into = null where id = any(?)")
                .param(households)
                .update();
        jdbc.sql("update alert set household = founded_for where founded_for = any(?)")
                .param(households)
                .update();
        jdbc.sql("update signal set household = founded_for where founded_for = any(?)")
                .param(households)
                .update();
    }

    @Override
    public void apply(Plan plan, Instant now) {
        plan.added().forEach(membership -> open(membership.household(), now));
        plan.ended().forEach(this::replace);
        plan.added().forEach(this::replace);
        LocalDate today = DutchTime.dayOf(now);
        plan.joined().forEach((first, second) -> join(first, second, today));
    }

    private void open(HouseholdId household, Instant now) {
        jdbc.sql("insert into household (id, opened_at) values (?, ?) on conflict do nothing")
                .params(household.value(), Rows.at(now))
                .update();
    }

    private void replace(Membership membership) {
        jdbc.sql("""
                insert into household_member (household, person, core, from_day, until_day)
                values (:household, :person, :core, :from, :until)
                on conflict (household, person, from_day) do update
                set core = excluded.core, until_day = excluded.until_day""")
                .param("household", membership.household().value())
                .param("person", membership.person().value())
                .param("core", membership.core())
                .param("from", membership.from())
                .param("until", membership.until().orElse(null))
                .update();
    }

    /** Whoever else belonged to the first belongs to the second from the day of joining; alerts and signals go along. */
    private void join(HouseholdId first, HouseholdId second, LocalDate today) {
        jdbc.sql("update household set joined_into = ? where id = ?")
                .params(second.value(), first.value())
                .update();
        jdbc.sql("""
                insert into household_member (household, person, core, from_day)
                select :second, m.person, bool_or(m.core), :today from household_member m
                where m.household = :first and m.until_day is null
                  and not exists (select 1 from household_member there
                                  where there.household = :second and there.person = m.person
                                    and there.until_day is null)
                group by m.person
                on conflict (household, person, from_day) do update set until_day = null, core = excluded.core""")
                .param("first", first.value())
                .param("second", second.value())
                .param("today", today)
                .update();
        jdbc.sql(
                        "update household_member set until_day = greatest(from_day, ?) where household = ? and until_day is null")
                .params(today, first.value())
                .update();
        carryOver(first, second);
    }

    /** An open alert rises in the second rather than being given again; a signal keeps its name and number. */
    private void carryOver(HouseholdId first, HouseholdId second) {
        jdbc.sql("""
                update alert a set household = :second where household = :first and not exists (
                    select 1 from alert there where there.household = :second and there.rule = a.rule)""")
                .param("first", first.value())
                .param("second", second.value())
                .update();
        jdbc.sql("""
                update signal s set household = :second where household = :first and not exists (
                    select 1 from signal there where there.household = :second
                      and there.recipient = s.recipient and there.purpose = s.purpose)""")
                .param("first", first.value())
                .param("second", second.value())
                .update();
    }
}
