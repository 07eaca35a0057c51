package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing leaves unlogged: when the log cannot be written, nothing is told, and nothing is lost. */
@WithRunningHub
class FailClosedTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Circle circle = Circle.fresh();
    private final RunningHub hub;

    FailClosedTest(RunningHub hub) {
        this.hub = hub;
    }

    @AfterEach
    void logTakesRecordsAgain() {
        hub.database()
                .sql("drop trigger if exists log_is_full on audit_staging")
                .update();
    }

    @Test
    void messageIsNotTakenInWhenItsReceiptCannotBeRecorded(Scene scene) throws InterruptedException {
        logRefuses("");
        Letter letter = Letters.registration(circle, Letters.number("PL0100"));

        Ledger.Sent answer = hub.partners().send(letter, Duration.ofSeconds(1));

        assertThat(answer.ended()).isEqualTo(Ledger.Ended.UNREACHABLE);
        assertThat(kept(letter)).isZero();
        assertThat(scene.got(Party.VEILIG_THUIS)).isEmpty();

        logTakesRecordsAgain();
        scene.plays(letter);
        assertThat(scene.got(Party.VEILIG_THUIS)).hasSize(1);
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
    }

    @Test
    void nothingIsToldWhenTheDisclosureCannotBeRecorded(Scene scene) throws InterruptedException {
        logRefuses("DISCLOSURE");
        Letter letter = Letters.registration(circle, Letters.number("PL0100")).says("wurging", "true");
        scene.accepted(letter);
        aTurnFails(scene);

        assertThat(kept(letter)).as("not lost").isEqualTo(1);
        assertThat(hub.pendingMessages()).as("and not dealt with").isEqualTo(1);
        assertThat(scene.got(Party.VEILIG_THUIS)).isEmpty();
        assertThat(scene.got(Party.POLITIE)).isEmpty();
        assertThat(deliveries(letter)).as("not even made up").isZero();

        logTakesRecordsAgain();
        hub.settle();
        assertThat(scene.got(Party.VEILIG_THUIS)).hasSize(1);
        assertThat(scene.got(Party.POLITIE)).hasSize(1);
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
        assertThat(hub.trail().verify().holds()).isTrue();
    }

    @Test
    void screenShowsNothingWhenTheLookCannotBeRecorded(Scene scene) throws InterruptedException {
        scene.plays(Letters.registration(circle, Letters.number("PL0100")));
        logRefuses("VIEW");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> scene.view(Party.VEILIG_THUIS)))
                .isNotNull();

        logTakesRecordsAgain();
        assertThat(scene.view(Party.VEILIG_THUIS)).isPresent();
    }

    /** The table refuses records of a kind; of every kind when none is named. */
    private void logRefuses(String kind) {
        hub.database().sql("""
            create or replace function refuse_record() returns trigger language plpgsql as $$
            begin
                if convert_from(new.record, 'UTF8') like '%"kind":"' || tg_argv[0] || '%' then
                    raise exception 'the log is full';
                end if;
                return new;
            end $$\
            """).update();
        hub.database()
                .sql("create trigger log_is_full before insert on audit_staging for each row"
                        + " execute function refuse_record('" + kind + "')")
                .update();
    }

    private static void aTurnFails(Scene scene) {
        Awaitility.await("the exchange tried in vain")
                .atMost(PATIENCE)
                .until(() -> scene.written().stream().anyMatch(line -> line.contains("process-intake failed")));
    }

    private long kept(Letter letter) {
        return hub.database()
                .sql("select count(*) from interaction where message_id = ?")
                .param(letter.id())
                .query(Long.class)
                .single();
    }

    private long deliveries(Letter letter) {
        return hub.database()
                .sql("select count(*) from delivery d join interaction i on i.id = d.cause where i.message_id = ?")
                .param(letter.id())
                .query(Long.class)
                .single();
    }
}
