package nl.huiskring.adapters.embedded;

import java.io.IOException;

/** Sends a signal that Java itself has no word for. */
final class Signals {
    private Signals() {}

    /** A process that is gone already is no fault. */
    static void send(long pid, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$1\" \"$2\" 2>/dev/null", "sh", signal, Long.toString(pid))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException wrong) {
            throw new EmbeddedServerFault("no shell to send a signal with", wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFault("interrupted while a signal was sent", stopped);
        }
    }
}
