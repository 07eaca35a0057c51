package nl.huiskring.town;

import java.time.Duration;
import java.time.Instant;

/** How fast the time of the story goes. */
interface Pacer {
    /** Waits until the story has come to this moment. */
    void await(Instant moment) throws InterruptedException;

    /** As fast as the hub takes it. */
    static Pacer atSpeed() {
        return moment -> {
            // never waits
        };
    }

    /** A day of the story takes so long, from now on. */
    static Pacer slowly(Instant begin, Duration perDay) {
        long start = System.nanoTime();
        return moment -> {
            double days = Duration.between(begin, moment).toSeconds()
                    / (double) Duration.ofDays(1).toSeconds();
            long wait = start + (long) (days * perDay.toNanos()) - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait));
            }
        };
    }
}
