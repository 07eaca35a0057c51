package nl.huiskring.adapters.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.casework.counts.Counted;
import nl.huiskring.casework.counts.Tally;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts over real tables. */
class PostgresTalliesTest {
    private static final Oin POLICE = new Oin("00000001999100011000");
    private static final String HOOGEVEEN = "0118";
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.freshDatabase());
    private final PostgresCases cases = new PostgresCases(jdbc);
    private final PostgresTallies tallies = new PostgresTallies(jdbc);

    private InteractionId message(String type, String happened) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into interaction (id, sender, message_id, digest, transport, message_type, sent_at, occurred_at,
                                         received_at, queued_at, traceparent, state, sealed_raw, sealed)
                values (:id, :sender, :id, 'd', 'rest', :type, now(), :at, now(), now(), 't', 'DONE', '', '')""")
                .param("id", id)
                .param("sender", POLICE.value())
                .param("type", type)
                .param("at", Rows.at(Instant.parse(happened)))
                .update();
        return new InteractionId(id);
    }

    private InteractionId registered(String number, String happened, String municipality) {
        InteractionId id = message("POLITIE_REGISTRATIE", happened);
        Instant at = Instant.parse(happened);
        cases.registered(new PoliceRegistration(number, id, at, at, municipality), POLICE);
        return id;
    }

    private void reported(String number, String happened) {
        InteractionId id = message("MELDING", happened);
        cases.linked(new LinkedCase(number, "VT-" + number, Instant.parse(happened)), id);
        cases.named("VT-" + number, id);
    }

    private void alert(String level, InteractionId restsOn, String happened) {
        UUID household = UUID.randomUUID();
        UUID item = UUID.randomUUID();
        jdbc.sql("insert into household (id, opened_at) values (?, now())")
                .param(household)
                .update();
        jdbc.sql("""
                insert into item (id, interaction, field, holder, regime, recorded_on, happened_at, sealed)
                values (?, ?, 'INCIDENT_CLASS', ?, 'WPG', '2026-06-01', ?, '')""")
                .params(item, restsOn.value(), POLICE.value(), Rows.at(Instant.parse(happened)))
                .update();
        jdbc.sql("""
                insert into alert (id, household, founded_for, rule, level, due, rests_on, opened_at, updated_at, sealed)
                values (?, ?, ?, 'A03', ?, now(), ?, now(), now(), '')""")
                .params(UUID.randomUUID(), household, household, level, new UUID[] {item})
                .update();
    }

    private List<Tally> june() {
        return tallies.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30));
    }

    private Optional<Integer> june(Counted what, String municipality) {
        return june().stream()
                .filter(tally -> tally.what() == what && tally.municipality().equals(municipality))
                .map(Tally::count)
                .findFirst();
    }

    @Test
    void countsNothingInAnEmptyDatabase() {
        assertThat(june()).isEmpty();
    }

    @Test
    void aRegistrationIsLinkedExplainedOrOpenAndCountsOnce() {
        registered("PL-1", "2026-06-03T10:00:00Z", HOOGEVEEN);
        registered("PL-2", "2026-06-04T10:00:00Z", HOOGEVEEN);
        registered("PL-3", "2026-06-05T10:00:00Z", HOOGEVEEN);
        reported("PL-1", "2026-06-06T10:00:00Z");
        reported("PL-1", "2026-06-07T10:00:00Z");
        Instant later = Instant.parse("2026-06-08T10:00:00Z");
        cases.explained(new StatedReason("PL-1", "VT-00", "Veilig Thuis", later));
        cases.explained(new StatedReason("PL-2", "VT-00", "Veilig Thuis", later));
        assertThat(june())
                .containsExactlyInAnyOrder(
                        new Tally(Counted.REGISTRATIONS, JUNE, HOOGEVEEN, 3),
                        new Tally(Counted.LINKED, JUNE, HOOGEVEEN, 1),
                        new Tally(Counted.EXPLAINED, JUNE, HOOGEVEEN, 1),
                        new Tally(Counted.OPEN, JUNE, HOOGEVEEN, 1),
                        new Tally(Counted.REPORTS, JUNE, HOOGEVEEN, 2));
    }

    @Test
    void aMonthIsOneByDutchTime() {
        registered("PL-1", "2026-05-31T22:30:00Z", HOOGEVEEN);
        registered("PL-2", "2026-06-30T22:30:00Z", HOOGEVEEN);
        assertThat(june(Counted.REGISTRATIONS, HOOGEVEEN)).contains(1);
    }

    @Test
    void countsEachMonthAndMunicipalityByItself() {
        registered("PL-1", "2026-06-03T10:00:00Z", HOOGEVEEN);
        registered("PL-2", "2026-06-03T10:00:00Z", "0114");
        registered("PL-3", "2026-07-03T10:00:00Z", HOOGEVEEN);
        assertThat(tallies.between(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 31)))
                .filteredOn(tally -> tally.what() == Counted.REGISTRATIONS)
                .containsExactly(
                        new Tally(Counted.REGISTRATIONS, JUNE, "0114", 1),
                        new Tally(Counted.REGISTRATIONS, JUNE, HOOGEVEEN, 1),
                        new Tally(Counted.REGISTRATIONS, JUNE.plusMonths(1), HOOGEVEEN, 1));
    }

    @Test
    void whatHasNoMunicipalityIsCountedUnderUnknown() {
        message("MELDING", "2026-06-03T10:00:00Z");
        registered("PL-1", "2026-06-03T10:00:00Z", "");
        assertThat(june(Counted.REPORTS, "0000")).contains(1);
        assertThat(june(Counted.REGISTRATIONS, "0000")).contains(1);
    }

    @Test
    void aReportThatWasNotDealtWithIsNotCounted() {
        InteractionId id = message("MELDING", "2026-06-03T10:00:00Z");
        jdbc.sql("update interaction set state = 'FAILED' where id = ?")
                .param(id.value())
                .update();
        assertThat(june()).isEmpty();
    }

    @Test
    void aSignalCountsByLevelInTheMonthOfWhatItRestsOn() {
        InteractionId registration = registered("PL-1", "2026-06-03T10:00:00Z", HOOGEVEEN);
        InteractionId care = message("ZORGBETROKKENHEID", "2026-06-04T10:00:00Z");
        alert("RED", registration, "2026-06-03T10:00:00Z");
        alert("RED", registration, "2026-06-03T10:00:00Z");
        alert("ORANGE", care, "2026-06-04T10:00:00Z");
        alert("ORANGE", care, "2026-07-04T10:00:00Z");
        assertThat(june(Counted.SIGNALS_RED, HOOGEVEEN)).contains(2);
        assertThat(june(Counted.SIGNALS_ORANGE, "0000")).contains(1);
        assertThat(june(Counted.SIGNALS_YELLOW, HOOGEVEEN)).isEmpty();
    }
}
