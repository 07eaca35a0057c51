package nl.huiskring.adapters.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.StatedGround;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Regime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Items, their subjects and the grounds they came with. */
public final class PostgresTimelines implements Timelines {
    private static final String TABLE = "item";

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final Mentions mentions;

    public PostgresTimelines(JdbcTemplate batch, Vault vault) {
        this.batch = batch;
        this.jdbc = JdbcClient.create(batch);
        this.vault = vault;
        this.mentions = new Mentions(batch);
    }

    @Override
    public void add(Collection<HeldItem> items, Collection<StatedGround> grounds, InteractionId interaction) {
        batch.batchUpdate(
                "insert into item (id, interaction, field, holder, regime, recorded_on, happened_at, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                items.stream().map(this::itemRow).toList());
        mentions.tell(
                "insert into item_subject (item, place, record) select ?::uuid, ?::smallint, m.record" + Mentions.OF,
                interaction,
                items.stream().flatMap(PostgresTimelines::subjects).toList());
        batch.batchUpdate(
                "insert into stated_ground (interaction, ground, stated_by, reason) values (?, ?, ?, ?)",
                grounds.stream()
                        .map(ground -> new Object[] {
                            interaction.value(), ground.ground().name(), ground.statedBy(), ground.reason()
                        })
                        .toList());
    }

    @Override
    public Map<ItemId, About> about(Collection<ItemId> items) {
        Map<ItemId, About> found = new HashMap<>();
        jdbc.sql("""
                select i.id, i.interaction, array_agg(distinct r.person) as persons from item i
                join item_subject s on s.item = i.id join source_record r on r.id = s.record
                where i.id = any(?) group by i.id""")
                .param(items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new ItemId(Rows.uuid(row, "id")),
                            new About(new InteractionId(Rows.uuid(row, "interaction")), Rows.persons(row, "persons")));
                });
        return found;
    }

    private static Stream<Mentions.Fact> subjects(HeldItem item) {
        List<PersonId> subjects = List.copyOf(item.subjects());
        return IntStream.range(0, subjects.size())
                .mapToObj(place ->
                        new Mentions.Fact(subjects.get(place), item.id().value(), place));
    }

    private Object[] itemRow(HeldItem item) {
        UUID id = item.id().value();
        return new Object[] {
            id,
            item.interaction().value(),
            item.field().name(),
            item.holder().value(),
            item.regime().name(),
            item.recordedOn(),
            Rows.at(item.happenedAt()),
            vault.seal(TABLE, id, item.value())
        };
    }

    @Override
    public List<Chapter> of(Set<PersonId> core, Set<PersonId> attached, Instant since) {
        Map<UUID, Heading> headings = headings(core, attached, since);
        UUID[] ids = headings.keySet().toArray(UUID[]::new);
        Map<UUID, Map<PersonId, PersonRole>> persons = persons(ids);
        Map<UUID, List<HeldItem>> items = items(ids);
        Map<UUID, List<StatedGround>> grounds = grounds(ids);
        return headings.values().stream()
                .map(heading -> new Chapter(
                        new InteractionId(heading.id()),
                        heading.type(),
                        heading.sender(),
                        heading.happenedAt(),
                        persons.getOrDefault(heading.id(), Map.of()),
                        items.getOrDefault(heading.id(), List.of()),
                        grounds.getOrDefault(heading.id(), List.of())))
                .toList();
    }

    private record Heading(UUID id, MessageType type, Oin sender, Instant happenedAt) {}

    private Map<UUID, Heading> headings(Set<PersonId> core, Set<PersonId> attached, Instant since) {
        Map<UUID, Heading> found = new LinkedHashMap<>();
        jdbc.sql("""
                select i.id, i.message_type, i.sender, i.occurred_at from interaction i
                where i.occurred_at >= :since and i.id in (
                    select it.interaction from item it join item_subject s on s.item = it.id
                    join source_record r on r.id = s.record
                    where it.interaction in (
                        select it2.interaction from item it2 join item_subject s2 on s2.item = it2.id
                        join source_record r2 on r2.id = s2.record where r2.person = any(:members))
                    group by it.interaction
                    having bool_or(r.person = any(:core)) or bool_and(r.person = any(:attached)))
                order by i.occurred_at, i.id""")
                .param("since", Rows.at(since))
                .param("core", Rows.ids(core))
                .param("attached", Rows.ids(attached))
                .param(
                        "members",
                        Rows.ids(java.util.stream.Stream.concat(core.stream(), attached.stream())
                                .toList()))
                .query((row, number) -> new Heading(
                        Rows.uuid(row, "id"),
                        MessageType.valueOf(row.getString("message_type")),
                        new Oin(row.getString("sender")),
                        Rows.instant(row, "occurred_at")))
                .list()
                .forEach(heading -> found.put(heading.id(), heading));
        return found;
    }

    private Map<UUID, Map<PersonId, PersonRole>> persons(UUID[] interactions) {
        Map<UUID, Map<PersonId, PersonRole>> found = new LinkedHashMap<>();
        jdbc.sql("select interaction, person, role from source_record where interaction = any(?) order by ref")
                .param(interactions)
                .query(row -> {
                    found.computeIfAbsent(Rows.uuid(row, "interaction"), id -> new LinkedHashMap<>())
                            .putIfAbsent(
                                    new PersonId(Rows.uuid(row, "person")), PersonRole.valueOf(row.getString("role")));
                });
        return found;
    }

    private Map<UUID, List<HeldItem>> items(UUID[] interactions) {
        Map<UUID, List<HeldItem>> found = new LinkedHashMap<>();
        jdbc.sql("""
                select it.*, array(
                    select r.person from item_subject s join source_record r on r.id = s.record
                    where s.item = it.id group by r.person order by min(s.place), r.person) as subjects
                from item it where it.interaction = any(?) order by it.id""")
                .param(interactions)
                .query(this::item)
                .list()
                .forEach(item -> found.computeIfAbsent(item.interaction().value(), id -> new ArrayList<>())
                        .add(item));
        return found;
    }

    private HeldItem item(ResultSet row, int number) throws SQLException {
        UUID id = Rows.uuid(row, "id");
        Set<PersonId> subjects = java.util.Arrays.stream(
                        (UUID[]) row.getArray("subjects").getArray())
                .map(PersonId::new)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
        return new HeldItem(
                new ItemId(id),
                new InteractionId(Rows.uuid(row, "interaction")),
                Field.valueOf(row.getString("field")),
                vault.openText(TABLE, id, row.getBytes("sealed")),
                subjects,
                new Oin(row.getString("holder")),
                Regime.valueOf(row.getString("regime")),
                row.getObject("recorded_on", LocalDate.class),
                Rows.instant(row, "happened_at"));
    }

    private Map<UUID, List<StatedGround>> grounds(UUID[] interactions) {
        Map<UUID, List<StatedGround>> found = new LinkedHashMap<>();
        jdbc.sql("select * from stated_ground where interaction = any(?)")
                .param(interactions)
                .query(row -> {
                    found.computeIfAbsent(Rows.uuid(row, "interaction"), id -> new ArrayList<>())
                            .add(new StatedGround(
                                    Ground.valueOf(row.getString("ground")),
                                    row.getString("stated_by"),
                                    row.getString("reason")));
                });
        return found;
    }
}
