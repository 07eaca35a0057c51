package nl.huiskring.adapters.storage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.counts.Counted;
import nl.huiskring.casework.counts.Tally;
import nl.huiskring.casework.store.Tallies;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts over the tables. One statement, so all counts are of one moment. A registration sent twice counts once. A report has
 * the municipality of the registration that its case names, a signal that of one it rests on, where there is one.
 */
public final class PostgresTallies implements Tallies {
    private static final String SQL = """
            with registration as (
                select distinct on (number) number, happened_at,
                       coalesce(nullif(municipality, ''), '0000')::text as municipality
                from police_registration order by number, recorded_at, holder
            ), fact as (
                select 'REGISTRATIONS' as what, happened_at, municipality from registration
                union all
                select case when exists (select from linked_case where linked_case.number = registration.number)
                                then 'LINKED'
                            when exists (select from stated_reason where stated_reason.number = registration.number)
                                then 'EXPLAINED'
                            else 'OPEN' end, happened_at, municipality
                from registration
                union all
                select 'REPORTS', interaction.occurred_at,
                       coalesce((select min(municipality) from case_message
                                 join linked_case using (case_number) join registration using (number)
                                 where case_message.interaction = interaction.id), '0000')
                from interaction where message_type = 'MELDING' and state = 'DONE'
                union all
                select 'SIGNALS_' || alert.level, seen.happened_at, seen.municipality
                from alert cross join lateral (
                    select max(item.happened_at) as happened_at,
                           coalesce(min(nullif(police_registration.municipality, '')), '0000')::text as municipality
                    from item left join police_registration using (interaction)
                    where item.id = any (alert.rests_on)) seen
                where alert.level in ('YELLOW', 'ORANGE', 'RED')
            )
            select what, to_char(happened_at at time zone :zone, 'YYYY-MM') as month, municipality, count(*) as count
            from fact where happened_at >= :from and happened_at < :until
            group by 1, 2, 3 order by 2, 3, 1""";

    private final JdbcClient jdbc;

    public PostgresTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tally> between(LocalDate from, LocalDate until) {
        return jdbc.sql(SQL)
                .param("zone", DutchTime.ZONE.getId())
                .param("from", Rows.at(DutchTime.startOf(from)))
                .param("until", Rows.at(DutchTime.startOf(until.plusDays(1))))
                .query((row, number) -> new Tally(
                        Counted.valueOf(row.getString("what")),
                        YearMonth.parse(row.getString("month")),
                        row.getString("municipality"),
                        row.getInt("count")))
                .list();
    }
}
