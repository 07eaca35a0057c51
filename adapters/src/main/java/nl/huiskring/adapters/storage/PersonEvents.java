package nl.huiskring.adapters.storage;

import java.util.UUID;
import nl.huiskring.household.person.Because;
import nl.huiskring.household.person.PersonEvent;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what was decided about persons, one row for each record of an event. */
final class PersonEvents {
    private final JdbcClient jdbc;

    PersonEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonEvent event) {
        UUID id = UUID.randomUUID();
        switch (event) {
            case PersonEvent.Founded founded ->
                add(id, "FOUNDED", founded.record(), founded.person(), null, founded.because());
            case PersonEvent.Linked linked ->
                add(id, "LINKED", linked.record(), linked.person(), null, linked.because());
            case PersonEvent.Merged merged -> addAll(id, "MERGED", merged);
            case PersonEvent.Split split -> addAll(id, "SPLIT", split);
            case PersonEvent.KeptApart kept -> keepApart(id, kept);
        }
    }

    private void addAll(UUID id, String kind, PersonEvent.Moved moved) {
        moved.records()
                .forEach(
                        record -> add(id, kind, record, moved.to(), moved.from().value(), moved.because()));
    }

    /** It changes nobody's records; the person is whoever has the first one. */
    private void keepApart(UUID id, PersonEvent.KeptApart kept) {
        PersonId now = jdbc.sql("select person from source_record where id = ?")
                .param(kept.one().value())
                .query((row, number) -> new PersonId(Rows.uuid(row, "person")))
                .single();
        add(id, "KEPT_APART", kept.one(), now, kept.other().value(), kept.because());
    }

    private void add(UUID event, String kind, RecordId record, PersonId person, @Nullable UUID other, Because because) {
        jdbc.sql("""
                insert into person_event (event, kind, record, person, other, reason, actor, model, at)
                values (:event, :kind, :record, :person, :other, :reason, :actor, :model, :at)""")
                .param("event", event)
                .param("kind", kind)
                .param("record", record.value())
                .param("person", person.value())
                .param("other", other)
                .param("reason", because.reason())
                .param("actor", because.actor())
                .param("model", because.model())
                .param("at", Rows.at(because.at()))
                .update();
    }
}
