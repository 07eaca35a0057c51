package nl.huiskring.adapters.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Rule;
import nl.huiskring.household.person.Because;
import nl.huiskring.household.store.Reviews;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The records whose decision a steward owes. */
public final class PostgresReviews implements Reviews {
    private static final String OPEN = """
            select r.id, r.interaction, r.person, i.sender, d.explanation::json->>'rule' as rule, d.decided_at, d.put_off_at,
                   array(select distinct c.person from source_record c
                         where c.id = any(d.candidates) and c.person <> r.person and not exists (
                             select from source_record mine join source_record theirs using (interaction)
                             where mine.person = r.person and theirs.person = c.person)
                         order by c.person) as candidates
            from match_decision d join source_record r on r.id = d.source_record
            join interaction i on i.id = r.interaction
            where d.outcome = 'REVIEW' and d.reviewed_at is null""";

    private final JdbcClient jdbc;
    private final PostgresPeople people;

    public PostgresReviews(JdbcClient jdbc, PostgresPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public List<Open> open() {
        return jdbc.sql(OPEN + " order by d.put_off_at nulls first, d.decided_at, r.id")
                .query(PostgresReviews::row)
                .list();
    }

    @Override
    public Optional<Open> hold(RecordId record) {
        return jdbc.sql(OPEN + " and r.id = ? for update of d")
                .param(record.value())
                .query(PostgresReviews::row)
                .optional();
    }

    private static Open row(ResultSet row, int number) throws SQLException {
        return new Open(
                new RecordId(Rows.uuid(row, "id")),
                new InteractionId(Rows.uuid(row, "interaction")),
                new PersonId(Rows.uuid(row, "person")),
                new Oin(row.getString("sender")),
                Rule.valueOf(row.getString("rule")),
                Rows.instant(row, "decided_at"),
                Rows.optionalInstant(row, "put_off_at"),
                Arrays.stream((UUID[]) row.getArray("candidates").getArray())
                        .map(PersonId::new)
                        .toList());
    }

    /** The latest event that moved a record is what made it the record of this person. */
    @Override
    public List<Part> parts(PersonId person) {
        Map<RecordId, PersonRecord> contents = people.recordsOf(person);
        return jdbc.sql("""
                select r.id, i.sender, e.reason, e.actor, e.model, e.at,
                       d.outcome = 'REVIEW' and d.reviewed_at is null as waits
                from source_record r join interaction i on i.id = r.interaction
                join match_decision d on d.source_record = r.id
                cross join lateral (select * from person_event e where e.record = r.id and e.kind <> 'KEPT_APART'
                                    order by e.place desc limit 1) e
                where r.person = ? order by r.id""")
                .param(person.value())
                .query((row, number) -> part(row, contents))
                .list();
    }

    private static Part part(ResultSet row, Map<RecordId, PersonRecord> contents) throws SQLException {
        RecordId record = new RecordId(Rows.uuid(row, "id"));
        return new Part(
                record,
                Objects.requireNonNull(contents.get(record), "a record was read a moment ago"),
                new Oin(row.getString("sender")),
                new Because(
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getString("model"),
                        Rows.instant(row, "at")),
                row.getBoolean("waits"));
    }

    @Override
    public List<Candidate> profiles(List<PersonId> persons) {
        return people.profiles(persons);
    }

    @Override
    public List<InteractionId> messagesOf(PersonId person) {
        return jdbc.sql("""
                select i.id from interaction i where i.placed is not null
                  and exists (select from source_record r where r.interaction = i.id and r.person = ?)
                order by i.placed""")
                .param(person.value())
                .query((row, number) -> new InteractionId(Rows.uuid(row, "id")))
                .list();
    }

    @Override
    public void decided(RecordId record, Instant at) {
        jdbc.sql("update match_decision set reviewed_at = ? where source_record = ?")
                .params(Rows.at(at), record.value())
                .update();
        Provisional.settle(
                jdbc,
                jdbc.sql("select person from source_record where id = ?")
                        .param(record.value())
                        .query((row, number) -> new PersonId(Rows.uuid(row, "person")))
                        .list());
    }

    @Override
    public void putOff(RecordId record, Instant at) {
        jdbc.sql("update match_decision set put_off_at = ? where source_record = ?")
                .params(Rows.at(at), record.value())
                .update();
    }
}
