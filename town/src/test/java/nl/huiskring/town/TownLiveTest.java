package nl.huiskring.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.huiskring.town.wire.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The town that lives on beside the hub. */
class TownLiveTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void livesUntilItIsClosedAndThenStops() throws Exception {
        TestKeys keys = new TestKeys(folder);
        CountDownLatch firstMessages = new CountDownLatch(3);
        try (FakeHub hub = ATown.hub(keys, folder)) {
            Town town = Town.open(ATown.settings(keys, folder, hub), 7L, 1, new Counting(firstMessages));
            Thread life = Thread.ofVirtual().start(() -> live(town));
            firstMessages.await();
            long sent = sent(town);
            town.close();
            life.join();
            assertThat(sent).isLessThan(town.story().all().size());
        }
    }

    private static void live(Town town) {
        try {
            // The first days pass in a second, the half year would take minutes.
            town.live(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long sent(Town town) {
        return town.partners().stream()
                .mapToLong(partner -> partner.ledger().sent().size())
                .sum();
    }

    private record Counting(CountDownLatch latch) implements Progress {
        @Override
        public void sent(String partner, String type, boolean asExpected) {
            latch.countDown();
        }

        @Override
        public void received(String partner, String level) {
            // not counted
        }

        @Override
        public void down(String partner) {
            // not counted
        }

        @Override
        public void returns(String partner) {
            // not counted
        }
    }
}
