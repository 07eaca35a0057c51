package nl.huiskring.adapters.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.casework.alert.AlertChange;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.casework.alert.OpenAlert;
import nl.huiskring.casework.sharing.ConsentChange;
import nl.huiskring.casework.sharing.InvolvementChange;
import nl.huiskring.casework.store.Casebook;
import nl.huiskring.consent.Consent;
import nl.huiskring.consent.ConsentParty;
import nl.huiskring.consent.ConsentRegister;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alerts, involvements and the consent register. */
public final class PostgresCasebook implements Casebook, ConsentRegister {
    private static final String ALERT = "alert";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Mentions mentions;

    public PostgresCasebook(JdbcTemplate batch, Vault vault) {
        this.jdbc = JdbcClient.create(batch);
        this.vault = vault;
        this.mentions = new Mentions(batch);
    }

    @Override
    public List<OpenAlert> alertsOf(HouseholdId household) {
        return jdbc.sql("select * from alert where household = ? order by rule")
                .param(household.value())
                .query(PostgresCasebook::alert)
                .list();
    }

    private static OpenAlert alert(ResultSet row, int number) throws SQLException {
        return new OpenAlert(
                new AlertId(Rows.uuid(row, "id")),
                new HouseholdId(Rows.uuid(row, "household")),
                row.getString("rule"),
                Heading.Level.valueOf(row.getString("level")),
                Rows.instant(row, "due"),
                Arrays.stream((UUID[]) row.getArray("rests_on").getArray())
                        .map(ItemId::new)
                        .toList(),
                Rows.instant(row, "opened_at"),
                Rows.optionalInstant(row, "closed_at"));
    }

    @Override
    public void keep(Collection<AlertChange> changes, Instant now) {
        for (AlertChange change : changes) {
            switch (change) {
                case AlertChange.Opened opened -> keep(opened.alert(), opened.finding(), now);
                case AlertChange.Reopened reopened -> keep(reopened.alert(), reopened.finding(), now);
                case AlertChange.Raised raised -> keep(raised.alert(), raised.finding(), now);
                case AlertChange.Updated updated -> keep(updated.alert(), updated.finding(), now);
                case AlertChange.Withdrawn withdrawn -> keep(withdrawn.alert(), "", now);
                case AlertChange.Unchanged same -> {}
            }
        }
    }

    private void keep(OpenAlert alert, Finding finding, Instant now) {
        keep(alert, finding.words(), now);
    }

    private void keep(OpenAlert alert, String words, Instant now) {
        UUID id = alert.id().value();
        jdbc.sql("""
                insert into alert (id, household, founded_for, rule, level, due, rests_on, opened_at, updated_at, closed_at,
                                   sealed)
                values (:id, :household, :household, :rule, :level, :due, :restsOn, :openedAt, :now, :closedAt, :sealed)
                on conflict (household, rule) do update set level = excluded.level, due = excluded.due,
                    rests_on = excluded.rests_on, opened_at = excluded.opened_at, updated_at = excluded.updated_at,
                    closed_at = excluded.closed_at, closed_by = null, sealed = excluded.sealed""")
                .param("id", id)
                .param("household", alert.household().value())
                .param("rule", alert.rule())
                .param("level", alert.level().name())
                .param("due", Rows.at(alert.due()))
                .param("restsOn", alert.restsOn().stream().map(ItemId::value).toArray(UUID[]::new))
                .param("openedAt", Rows.at(alert.openedAt()))
                .param("now", Rows.at(now))
                .param("closedAt", alert.acknowledgedAt().map(Rows::at).orElse(null))
                .param("sealed", vault.seal(ALERT, id, words))
                .update();
    }

    @Override
    public void involve(Collection<InvolvementChange> changes, InteractionId source) {
        mentions.tell(
                """
                insert into involvement (partner, kind, basis, from_day, until_day, told_at, interaction, record)
                select ?, ?, ?, ?::date, ?::date, ?::timestamptz, m.interaction, m.record""" + Mentions.OF,
                source,
                changes.stream()
                        .map(change -> new Mentions.Fact(
                                change.person(),
                                change.partner().value(),
                                change.involvement().name(),
                                change.basis(),
                                change.from(),
                                change.until().orElse(null),
                                Rows.at(change.toldAt())))
                        .toList());
    }

    /**
     * What ends an involvement counts for everybody whom it may be about; being excluded from a plan, which restricts, ends only
     * for certain.
     */
    @Override
    public List<InvolvementChange> involvedWith(Collection<PersonId> persons, LocalDate day) {
        return jdbc.sql("""
                select * from (
                    select distinct on (i.partner, r.person, i.kind, i.basis) i.*, r.person from involvement i
                    join source_record r on r.id = i.record where r.person = any(:persons)
                    order by i.partner, r.person, i.kind, i.basis, i.told_at desc, i.id desc) latest
                where from_day <= :day and (until_day is null or until_day >= :day)
                  and (kind = 'EXCLUDED' or not exists (
                      select from may_be_about m join involvement ending on ending.record = m.record
                      where m.person = latest.person and ending.partner = latest.partner and ending.kind = latest.kind
                        and ending.basis = latest.basis and ending.told_at >= latest.told_at
                        and ending.until_day < :day))""")
                .param("persons", Rows.ids(persons))
                .param("day", day)
                .query(PostgresCasebook::involvement)
                .list();
    }

    private static InvolvementChange involvement(ResultSet row, int number) throws SQLException {
        return new InvolvementChange(
                new Oin(row.getString("partner")),
                new PersonId(Rows.uuid(row, "person")),
                Involvement.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                Rows.date(row, "until_day"),
                row.getString("basis"),
                Rows.instant(row, "told_at"),
                Set.of());
    }

    @Override
    public void apply(Collection<ConsentChange> changes, InteractionId source) {
        for (ConsentChange change : changes) {
            switch (change) {
                case ConsentChange.Given given -> give(given, source);
                case ConsentChange.Withdrawn withdrawn -> withdraw(withdrawn, source);
            }
        }
    }

    private void give(ConsentChange.Given given, InteractionId source) {
        mentions.tell(
                """
                insert into consent (id, given_by, category, recipient, purpose, given_on, expires_on,
                                     text_version, taken_by, interaction, record)
                select gen_random_uuid(), ?, ?, ?, ?, ?::date, ?::date, ?, ?, m.interaction, m.record""" + Mentions.OF,
                source,
                List.of(new Mentions.Fact(
                        given.person(),
                        given.by(),
                        given.category().name(),
                        given.to().code(),
                        given.purpose().name(),
                        given.givenOn(),
                        given.until().orElse(null),
                        given.textVersion().orElse(null),
                        given.worker().orElse(null))));
    }

    private void withdraw(ConsentChange.Withdrawn withdrawn, InteractionId source) {
        mentions.tell(
                """
                insert into consent_withdrawal (category, recipient, purpose, withdrawn_on, interaction, record)
                select ?, ?, ?, ?, m.interaction, m.record""" + Mentions.OF,
                source,
                List.of(new Mentions.Fact(
                        withdrawn.person(),
                        withdrawn.category().name(),
                        withdrawn.to().code(),
                        withdrawn.purpose().name(),
                        withdrawn.withdrawnOn())));
    }

    /**
     * A withdrawal ends what was given before it, in whatever order the two came in; what is given later stands. It counts for
     * everybody whose it may be: no consent is used that somebody perhaps took back.
     */
    @Override
    public List<Consent> of(PersonId person) {
        return jdbc.sql("""
                with his as (
                    select id as record from source_record where person = :person
                    union select record from may_be_about where person = :person)
                select c.*, (select min(w.withdrawn_on) from consent_withdrawal w join his on his.record = w.record
                             where w.category = c.category and w.recipient = c.recipient
                               and w.purpose = c.purpose and w.withdrawn_on >= c.given_on) as withdrawn_on
                from consent c join source_record r on r.id = c.record
                where r.person = :person order by c.given_on, c.interaction, c.record""")
                .param("person", person.value())
                .query((row, number) -> new Consent(
                        ConsentParty.ofWord(row.getString("given_by")).orElseThrow(),
                        Category.valueOf(row.getString("category")),
                        PartnerKind.ofCode(row.getString("recipient")),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getObject("given_on", LocalDate.class),
                        Rows.date(row, "expires_on"),
                        Rows.date(row, "withdrawn_on")))
                .list();
    }
}
