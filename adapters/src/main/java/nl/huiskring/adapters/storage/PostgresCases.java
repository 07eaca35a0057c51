package nl.huiskring.adapters.storage;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registrations, cases and their numbers. */
public final class PostgresCases implements Cases {
    private final JdbcClient jdbc;

    public PostgresCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void registered(PoliceRegistration registration, Oin holder) {
        jdbc.sql("""
                insert into police_registration (holder, number, interaction, recorded_at, happened_at, municipality)
                values (?, ?, ?, ?, ?, ?) on conflict (holder, number) do nothing""")
                .params(
                        holder.value(),
                        key(registration.registrationNumber()),
                        registration.interaction().value(),
                        Rows.at(registration.recordedAt()),
                        Rows.at(registration.happenedAt()),
                        registration.municipality())
                .update();
    }

    @Override
    public void linked(LinkedCase linked, InteractionId source) {
        jdbc.sql("""
                insert into linked_case (number, case_number, linked_at, interaction) values (?, ?, ?, ?)
                on conflict do nothing""")
                .params(key(linked.registrationNumber()), linked.caseNumber(), Rows.at(linked.at()), source.value())
                .update();
    }

    @Override
    public void explained(StatedReason reason) {
        jdbc.sql("""
                insert into stated_reason (number, reason, stated_by, stated_at) values (?, ?, ?, ?)
                on conflict (number) do nothing""")
                .params(key(reason.registrationNumber()), reason.reason(), reason.by(), Rows.at(reason.at()))
                .update();
    }

    @Override
    public void named(String caseNumber, InteractionId source) {
        jdbc.sql("insert into case_message (case_number, interaction) values (?, ?) on conflict do nothing")
                .params(caseNumber, source.value())
                .update();
    }

    @Override
    public Map<RecordId, PersonId> recordsOf(Optional<String> caseNumber, Optional<String> registration) {
        if (caseNumber.isEmpty() && registration.isEmpty()) {
            return Map.of();
        }
        Map<RecordId, PersonId> records = new LinkedHashMap<>();
        jdbc.sql("""
                select id, person from source_record where interaction in (
                    select interaction from case_message where case_number = :case
                    union select interaction from police_registration where number = :registration) order by id""")
                .param("case", caseNumber.orElse(null))
                .param("registration", registration.map(PostgresCases::key).orElse(null))
                .query(row -> {
                    records.put(new RecordId(Rows.uuid(row, "id")), new PersonId(Rows.uuid(row, "person")));
                });
        return records;
    }

    @Override
    public void await(InteractionId message, Set<String> numbers) {
        jdbc.sql("insert into awaited_number (number, interaction) select unnest(?), ? on conflict do nothing")
                .params(keys(numbers), message.value())
                .update();
    }

    @Override
    public List<InteractionId> waitingFor(Set<String> numbers) {
        return jdbc.sql("select distinct interaction from awaited_number where number = any(?) order by interaction")
                .param(keys(numbers))
                .query((row, number) -> new InteractionId(Rows.uuid(row, "interaction")))
                .list();
    }

    @Override
    public void waitsNoLonger(InteractionId message) {
        jdbc.sql("delete from awaited_number where interaction = ?")
                .param(message.value())
                .update();
    }

    @Override
    public boolean isOffered(String caseNumber, Oin recipient) {
        return jdbc.sql("select exists (select from transfer where case_number = ? and recipient = ?)")
                .params(caseNumber, recipient.value())
                .query(Boolean.class)
                .single();
    }

    private static String[] keys(Set<String> numbers) {
        return numbers.stream().map(PostgresCases::key).toArray(String[]::new);
    }

    @Override
    public void transferred(String caseNumber, Oin recipient, InteractionId source, Instant at) {
        jdbc.sql("""
                insert into transfer (case_number, recipient, interaction, offered_at) values (?, ?, ?, ?)
                on conflict do nothing""")
                .params(caseNumber, recipient.value(), source.value(), Rows.at(at))
                .update();
    }

    @Override
    public boolean accepted(String caseNumber, Oin recipient, Instant at) {
        return jdbc.sql("""
                        update transfer set accepted_at = coalesce(accepted_at, ?)
                        where case_number = ? and recipient = ?""").params(Rows.at(at), caseNumber, recipient.value()).update() == 1;
    }

    /** Systems differ in case and surrounding space. */
    private static String key(String registrationNumber) {
        return registrationNumber.strip().toUpperCase(Locale.ROOT);
    }

    @Override
    public List<PoliceRegistration> registrations() {
        return jdbc.sql("select * from police_registration order by recorded_at, number")
                .query((row, number) -> new PoliceRegistration(
                        row.getString("number"),
                        new InteractionId(Rows.uuid(row, "interaction")),
                        Rows.instant(row, "recorded_at"),
                        Rows.instant(row, "happened_at"),
                        row.getString("municipality")))
                .list();
    }

    @Override
    public List<LinkedCase> linkedCases() {
        return jdbc.sql("select * from linked_case order by linked_at, number")
                .query((row, number) -> new LinkedCase(
                        row.getString("number"), row.getString("case_number"), Rows.instant(row, "linked_at")))
                .list();
    }

    @Override
    public List<StatedReason> statedReasons() {
        return jdbc.sql("select * from stated_reason order by stated_at, number")
                .query((row, number) -> new StatedReason(
                        row.getString("number"),
                        row.getString("reason"),
                        row.getString("stated_by"),
                        Rows.instant(row, "stated_at")))
                .list();
    }
}
