package nl.huiskring.adapters.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.household.person.Because;
import nl.huiskring.household.person.PersonEvent;
import nl.huiskring.household.person.Persons;
import nl.huiskring.household.store.PersonLedger;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The events, and what they make of {@code source_record.person}: the fold, kept up to date. */
public final class PostgresPersonLedger implements PersonLedger {
    private final JdbcClient jdbc;
    private final PersonEvents events;
    private final Clock clock;

    public PostgresPersonLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.events = new PersonEvents(jdbc);
        this.clock = clock;
    }

    @Override
    public Persons of(Collection<PersonId> persons) {
        Map<UUID, List<Row>> rows = new LinkedHashMap<>();
        jdbc.sql("""
                select e.* from person_event e join source_record r on r.id = e.record
                where r.person = any(?) order by e.place""")
                .param(Rows.ids(persons))
                .query(PostgresPersonLedger::row)
                .list()
                .forEach(row -> rows.computeIfAbsent(row.event(), id -> new ArrayList<>())
                        .add(row));
        return Persons.after(
                rows.values().stream().map(PostgresPersonLedger::event).toList());
    }

    private record Row(UUID event, String kind, RecordId record, PersonId person, UUID other, Because because) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                Rows.uuid(row, "event"),
                row.getString("kind"),
                new RecordId(Rows.uuid(row, "record")),
                new PersonId(Rows.uuid(row, "person")),
                row.getObject("other", UUID.class),
                new Because(
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getString("model"),
                        Rows.instant(row, "at")));
    }

    private static PersonEvent event(List<Row> rows) {
        Row first = rows.getFirst();
        Set<RecordId> records = rows.stream().map(Row::record).collect(Collectors.toSet());
        return switch (first.kind()) {
            case "FOUNDED" -> new PersonEvent.Founded(first.record(), first.because());
            case "LINKED" -> new PersonEvent.Linked(first.record(), first.person(), first.because());
            case "MERGED" ->
                new PersonEvent.Merged(new PersonId(first.other()), first.person(), records, first.because());
            case "SPLIT" ->
                new PersonEvent.Split(new PersonId(first.other()), first.person(), records, first.because());
            case "KEPT_APART" ->
                new PersonEvent.KeptApart(first.record(), new RecordId(first.other()), first.because());
            default -> throw new IllegalStateException("unknown event " + first.kind());
        };
    }

    @Override
    public void keep(PersonEvent event) {
        if (event instanceof PersonEvent.Moved moved) {
            move(moved);
        }
        events.add(event);
    }

    private void move(PersonEvent.Moved moved) {
        UUID[] records = moved.records().stream().map(RecordId::value).toArray(UUID[]::new);
        UUID to = moved.to().value();
        jdbc.sql("insert into person (id, provisional, known_since) values (?, false, ?) on conflict do nothing")
                .params(to, Rows.at(clock.instant()))
                .update();
        jdbc.sql("update source_record set person = ? where id = any(?)")
                .params(to, records)
                .update();
        jdbc.sql("update record_key set person = ? where record = any(?)")
                .params(to, records)
                .update();
        if (moved instanceof PersonEvent.Split) {
            jdbc.sql("""
                    update match_decision set candidates = candidates || :to
                    where outcome = 'REVIEW' and reviewed_at is null and not candidates @> array[:to] and candidates && array(
                        select id from source_record where person = :from)""").param("to", to).param("from", moved.from().value()).update();
        }
        Provisional.settle(jdbc, List.of(moved.from(), moved.to()));
    }
}
