package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.hub.server.HubSettings;
import nl.huiskring.hub.server.PutAside;
import nl.huiskring.hub.server.PutAsideHealth;
import nl.huiskring.town.story.Party;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

/** A message with which the hub can never go on blocks nobody, and its owner is told. */
@WithRunningHub
class PoisonTest {
    /** All redeliveries of the queue take some seventy seconds. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningHub hub;

    PoisonTest(RunningHub hub) {
        this.hub = hub;
    }

    @AfterEach
    void nothingIsDamagedAnyMore() {
        hub.database().sql("drop trigger if exists damage on interaction").update();
    }

    @Test
    void poisonEndsAsideAndWhatIsBeforeAndAfterItGoesOn(Scene scene) throws InterruptedException {
        Circle circle = Circle.fresh();
        scene.plays(Letters.registration(circle, Letters.number("PL0100")));
        Letter poison = Letters.signal(Party.GEMEENTE, circle);
        damage(poison);
        String interaction = scene.accepted(poison).interaction();
        String after = Letters.number("PL0100");

        scene.accepted(Letters.registration(circle, after));

        Awaitility.await("what came after it is delivered")
                .atMost(PATIENCE)
                .until(() ->
                        scene.values(Party.VEILIG_THUIS, "registratienummer").contains(after));
        assertThat(state(poison)).as("it is still tried").isEqualTo("RECEIVED");
        Awaitility.await("its id is a dead letter")
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(health().getDetails()).containsEntry("dead-letter.intake", "1, owner: " + owner()));

        halfADayPasses(poison);
        Awaitility.await("it is given up")
                .atMost(PATIENCE)
                .until(() -> state(poison).equals("FAILED"));

        assertThat(hub.partners().of(Party.GEMEENTE).status(interaction)).contains("ERROR");
        Health health = health();
        assertThat(health.getStatus().getCode()).isEqualTo("ATTENTION");
        assertThat(health.getDetails())
                .containsEntry("dead-letter.intake", "1, owner: " + owner())
                .containsEntry("interaction FAILED", "1, owner: " + owner());
        assertThat(scene.values(Party.VEILIG_THUIS, "situatie"))
                .as("it had no effect")
                .isEmpty();
        scene.deliveriesAreLogged(Party.VEILIG_THUIS);
        assertThat(String.join("\n", scene.written()))
                .doesNotContain(circle.her().family());
    }

    private Health health() {
        hub.part(PutAside.class).look();
        return hub.part(PutAsideHealth.class).health();
    }

    private String owner() {
        return hub.part(HubSettings.class).owners().messages();
    }

    /** What is kept of this message can be opened by nobody. */
    private void damage(Letter letter) {
        hub.database().sql("""
                create or replace function damage_sealed() returns trigger language plpgsql as $$
                begin
                    if new.message_id = tg_argv[0]::uuid then
                        new.sealed = set_byte(new.sealed, 20, 255 - get_byte(new.sealed, 20));
                    end if;
                    return new;
                end $$""").update();
        hub.database()
                .sql("create trigger damage before insert on interaction for each row execute function damage_sealed('"
                        + letter.id() + "')")
                .update();
    }

    /** As often tried, and as long ago, as after half a day. */
    private void halfADayPasses(Letter letter) {
        hub.database()
                .sql("update interaction set stumbles = 50, queued_at = queued_at - interval '12 hours'"
                        + " where message_id = ?")
                .param(letter.id())
                .update();
    }

    private String state(Letter letter) {
        return hub.database()
                .sql("select state from interaction where message_id = ?")
                .param(letter.id())
                .query(String.class)
                .single();
    }
}
