package nl.huiskring.adapters.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.ToldPlace;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Explanation;
import nl.huiskring.household.match.Found;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.household.person.Because;
import nl.huiskring.household.person.PersonEvent;
import nl.huiskring.household.store.People;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.policy.SecrecyFlag;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Persons and their records. What is looked up are keyed hashes; a record itself lies sealed. */
public final class PostgresPeople implements People {
    private static final String TABLE = "source_record";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final HidingPlaces hiding;
    private final Clock clock;
    private final PersonEvents ledger;

    public PostgresPeople(JdbcTemplate batch, Vault vault, Clock clock) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
        this.vault = vault;
        this.hiding = new HidingPlaces(batch, vault);
        this.clock = clock;
        this.ledger = new PersonEvents(jdbc);
    }

    /** In one order for everybody, so that two who want the same keys wait and never block each other. */
    @Override
    public void lock(Collection<String> keys) {
        Long[] locks = keys.stream()
                .map(vault::lookUp)
                .map(hash -> java.nio.ByteBuffer.wrap(hash).getLong())
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        jdbc.sql("select count(pg_advisory_xact_lock(k)) from (select k from unnest(?) k order by k) ordered")
                .param(locks)
                .query(Long.class)
                .single();
    }

    /** The same locks as those of whoever looks for a person by his keys. */
    @Override
    public void lockPersons(Collection<PersonId> persons) {
        jdbc.sql("""
                select count(pg_advisory_xact_lock(k)) from (
                    select distinct ('x' || encode(substring(key for 8), 'hex'))::bit(64)::bigint as k
                    from record_key where person = any(?) order by k) ordered""").param(Rows.ids(persons)).query(Long.class).single();
    }

    @Override
    public Found sharing(Set<String> probeKeys) {
        byte[][] hashes = probeKeys.stream().map(vault::lookUp).toArray(byte[][]::new);
        record Hit(UUID person, long place) {}
        List<Hit> hits =
                jdbc.sql("""
                select hit.person, hit.place from unnest(?) k(key)
                cross join lateral (
                    select rk.person, row_number() over (order by rk.person) as place
                    from record_key rk where rk.key = k.key group by rk.person limit ?) hit""").params(hashes, Found.PER_KEY + 1).query(Hit.class).list();
        Set<UUID> persons = new java.util.TreeSet<>();
        hits.stream().filter(hit -> hit.place() <= Found.PER_KEY).forEach(hit -> persons.add(hit.person()));
        boolean truncated =
                hits.stream().anyMatch(hit -> hit.place() > Found.PER_KEY) || persons.size() > Found.PER_RECORD;
        List<Stored> stored = stored(persons.stream().limit(Found.PER_RECORD).toArray(UUID[]::new));
        return new Found(
                profiles(stored.stream().filter(one -> !one.provisional())),
                profiles(stored.stream().filter(Stored::provisional)),
                truncated);
    }

    private static List<Candidate> profiles(Stream<Stored> stored) {
        Map<UUID, Set<PersonRecord>> records = new LinkedHashMap<>();
        stored.forEach(one -> records.computeIfAbsent(one.person(), id -> new LinkedHashSet<>())
                .add(PersonRecord.of(one.block(), one.sender())));
        return records.entrySet().stream()
                .map(entry -> new Candidate(new PersonId(entry.getKey()), List.copyOf(entry.getValue())))
                .toList();
    }

    /** These persons as profiles, in the order asked for. */
    List<Candidate> profiles(List<PersonId> persons) {
        Map<PersonId, Candidate> found = new HashMap<>();
        profiles(stored(Rows.ids(persons)).stream()).forEach(one -> found.put(one.person(), one));
        return persons.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The records of a person. */
    Map<RecordId, PersonRecord> recordsOf(PersonId person) {
        Map<RecordId, PersonRecord> records = new LinkedHashMap<>();
        stored(Rows.ids(List.of(person)))
                .forEach(one -> records.put(one.record(), PersonRecord.of(one.block(), one.sender())));
        return records;
    }

    private record Stored(RecordId record, UUID person, boolean provisional, Oin sender, PersonBlock block) {}

    private List<Stored> stored(UUID[] persons) {
        return jdbc.sql("""
                select r.id, r.person, p.provisional, i.sender, r.sealed from source_record r
                join interaction i on i.id = r.interaction join person p on p.id = r.person
                where r.person = any(?) order by r.person, r.id""").param(persons).query(this::storedRow).list();
    }

    private Stored storedRow(ResultSet row, int number) throws SQLException {
        byte[] json = vault.open(TABLE, Rows.uuid(row, "id"), row.getBytes("sealed"));
        return new Stored(
                new RecordId(Rows.uuid(row, "id")),
                Rows.uuid(row, "person"),
                row.getBoolean("provisional"),
                new Oin(row.getString("sender")),
                MAPPER.readValue(json, PersonBlock.class));
    }

    @Override
    public void enter(Entry entry) {
        boolean uncertain = entry.decision() instanceof MatchDecision.Uncertain;
        if (!(entry.decision() instanceof MatchDecision.Same)) {
            jdbc.sql("insert into person (id, provisional, known_since) values (?, ?, ?)")
                    .params(entry.person().value(), uncertain, Rows.at(clock.instant()))
                    .update();
        }
        insertRecord(entry);
        insertDecision(entry);
        hiding.keep(entry.record(), entry.block());
        Because because = because(entry.decision().explanation());
        ledger.add(
                entry.decision() instanceof MatchDecision.Same
                        ? new PersonEvent.Linked(entry.record(), entry.person(), because)
                        : new PersonEvent.Founded(entry.record(), because));
        batch.batchUpdate(
                "insert into record_key (key, person, record) values (?, ?, ?)",
                entry.keys().stream()
                        .map(key -> new Object[] {
                            vault.lookUp(key),
                            entry.person().value(),
                            entry.record().value()
                        })
                        .toList());
        mention(entry.interaction(), List.of(entry.record()));
    }

    @Override
    public Map<String, PersonId> personsOf(InteractionId interaction) {
        Map<String, PersonId> persons = new LinkedHashMap<>();
        jdbc.sql("select ref, person from source_record where interaction = ? order by id")
                .param(interaction.value())
                .query(row -> {
                    persons.put(row.getString("ref"), new PersonId(Rows.uuid(row, "person")));
                });
        return persons;
    }

    @Override
    public Set<PersonId> mentioned(InteractionId interaction) {
        return new LinkedHashSet<>(jdbc.sql("""
                select distinct r.person from mention m join source_record r on r.id = m.record
                where m.interaction = ? order by r.person""")
                .param(interaction.value())
                .query((row, number) -> new PersonId(Rows.uuid(row, "person")))
                .list());
    }

    @Override
    public void mention(InteractionId interaction, Collection<RecordId> records) {
        batch.batchUpdate(
                "insert into mention (interaction, record) values (?, ?)",
                records.stream()
                        .map(record -> new Object[] {interaction.value(), record.value()})
                        .toList());
    }

    private Because because(Explanation explanation) {
        return new Because(explanation.rule().name(), Because.HUB, explanation.modelVersion(), clock.instant());
    }

    private void insertRecord(Entry entry) {
        UUID id = entry.record().value();
        jdbc.sql("insert into source_record (id, interaction, ref, person, role, flags, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        entry.interaction().value(),
                        entry.block().ref(),
                        entry.person().value(),
                        entry.block().role().name(),
                        entry.block().flags().stream().map(Enum::name).toArray(String[]::new),
                        vault.seal(TABLE, id, MAPPER.writeValueAsBytes(entry.block())))
                .update();
    }

    private void insertDecision(Entry entry) {
        record Told(String outcome, List<PersonId> candidates) {}
        Told told = switch (entry.decision()) {
            case MatchDecision.Same same -> new Told("AUTO", List.of(same.person()));
            case MatchDecision.NewPerson fresh -> new Told("NEW", List.of());
            case MatchDecision.Uncertain unsure -> new Told("REVIEW", unsure.candidates());
        };
        jdbc.sql("insert into match_decision (source_record, outcome, candidates, explanation, decided_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(
                        entry.record().value(),
                        told.outcome(),
                        Rows.ids(told.candidates()),
                        explanation(entry.decision().explanation()),
                        Rows.at(clock.instant()))
                .update();
    }

    private static String explanation(Explanation explanation) {
        return MAPPER.writeValueAsString(explanation);
    }

    @Override
    public Map<PersonId, Known> known(Collection<PersonId> persons) {
        Map<PersonId, List<Stored>> perPerson = new HashMap<>();
        List<Stored> all = stored(Rows.ids(persons));
        for (Stored stored : all) {
            perPerson
                    .computeIfAbsent(new PersonId(stored.person()), id -> new ArrayList<>())
                    .add(stored);
        }
        Map<String, Set<SecrecyFlag>> marks = hiding.among(
                all.stream().flatMap(one -> ToldPlace.of(one.block()).stream()).toList());
        Map<PersonId, Set<SecrecyFlag>> ofOthers = flagsOfWhomTheyMayBe(persons);
        Map<PersonId, Known> known = new HashMap<>();
        perPerson.forEach((person, records) -> known.put(
                person,
                KnownPerson.of(
                        records.getFirst().provisional(),
                        ofOthers.getOrDefault(person, Set.of()),
                        records.stream().map(Stored::block).toList(),
                        marks)));
        return known;
    }

    private Map<PersonId, Set<SecrecyFlag>> flagsOfWhomTheyMayBe(Collection<PersonId> persons) {
        Map<PersonId, Set<SecrecyFlag>> found = new HashMap<>();
        jdbc.sql("""
                select distinct m.person, unnest(r.flags) as flag from may_be_about m
                join source_record r on r.id = m.record where m.person = any(?)""").param(Rows.ids(persons)).query(row -> {
            found.computeIfAbsent(new PersonId(Rows.uuid(row, "person")), id -> EnumSet.noneOf(SecrecyFlag.class))
                    .add(SecrecyFlag.valueOf(row.getString("flag")));
        });
        return found;
    }
}
