package nl.huiskring.hub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.huiskring.hub.running.Circle;
import nl.huiskring.hub.running.Letter;
import nl.huiskring.hub.running.Letters;
import nl.huiskring.hub.running.RunningHub;
import nl.huiskring.hub.running.Scene;
import nl.huiskring.hub.running.WithRunningHub;
import nl.huiskring.routes.ExchangeFlow;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many records about one new person come at one moment, they make one person. */
@WithRunningHub
class RaceTest {
    private static final int AT_ONCE = 16;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noRaceMakesTwoPersonsOfOne(int seed, Scene scene) throws Exception {
        Circle circle = Circle.fresh();
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            letters.add(
                    i % 3 == 0
                            ? Letters.signal(Party.GEMEENTE, circle)
                            : Letters.registration(circle, Letters.number("PL0100")));
        }
        Collections.shuffle(letters, new Random(seed));

        atOnce(letters, scene.hub());
        scene.hub().settle();

        assertThat(persons(scene.hub(), letters)).as("him, her and the child").isEqualTo(3);
    }

    /** All are accepted, and then taken by as many threads at one moment, beside the hub's own. */
    private static void atOnce(List<Letter> letters, RunningHub hub) throws Exception {
        ExchangeFlow flow = hub.flow();
        CyclicBarrier start = new CyclicBarrier(letters.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(letters.size())) {
            List<Callable<Void>> all = letters.stream()
                    .map(letter -> (Callable<Void>) () -> {
                        start.await();
                        Ledger.Sent sent = hub.partners().send(letter);
                        flow.process(sent.interaction());
                        return null;
                    })
                    .toList();
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        }
    }

    private static long persons(RunningHub hub, List<Letter> letters) {
        return hub.database()
                .sql("""
                select count(distinct r.person) from source_record r join interaction i on i.id = r.interaction
                where i.message_id = any(?)""")
                .param(letters.stream().map(Letter::id).toArray(java.util.UUID[]::new))
                .query(Long.class)
                .single();
    }
}
