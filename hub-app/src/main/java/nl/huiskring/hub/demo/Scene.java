package nl.huiskring.hub.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;

/** Hub and town together, as the command sees them. Closing it stops all that it started. */
interface Scene extends AutoCloseable {
    /** Plays the half year at speed and prints the report. */
    DemoReport playOnce(PrintStream out) throws InterruptedException, IOException;

    /**
     * Lets the town live until the program is stopped.
     *
     * @param day how long a day of the story takes
     */
    void live(Duration day, PrintStream out) throws InterruptedException;

    @Override
    void close();

    /** Makes one. */
    interface Maker {
        /**
         * Starts hub and town.
         *
         * @param clock by which both live
         */
        Scene open(Stage.Play play, ScreenProgress progress, Clock clock);
    }
}
