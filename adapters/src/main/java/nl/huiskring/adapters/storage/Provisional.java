package nl.huiskring.adapters.storage;

import java.util.Collection;
import nl.huiskring.model.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person is provisional while a steward has to decide about one of his records. */
final class Provisional {
    private Provisional() {}

    static void settle(JdbcClient jdbc, Collection<PersonId> persons) {
        jdbc.sql("""
                update person p set provisional = exists (
                    select from source_record r join match_decision d on d.source_record = r.id
                    where r.person = p.id and d.outcome = 'REVIEW' and d.reviewed_at is null)
                where p.id = any(?)""").param(Rows.ids(persons)).update();
    }
}
