package nl.huiskring.adapters.embedded;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a server that a killed hub left behind. */
final class Orphans {
    private Orphans() {}

    /**
     * Stops a process if it is the one we mean: a process id may have gone to somebody else since it was written down.
     *
     * @param mark text that the command line of our process holds, such as its data folder
     * @return whether there was one
     */
    static boolean stop(long pid, String mark, ServerProcess.Stop stop) {
        ProcessHandle found = ProcessHandle.of(pid).orElse(null);
        if (found == null || !found.info().commandLine().orElse("").contains(mark)) {
            return false;
        }
        Signals.send(pid, stop.signal());
        if (!ended(found, stop.patience())) {
            Signals.send(pid, stop.harderSignal());
            if (!ended(found, stop.patience())) {
                throw new EmbeddedServerFault("process " + pid + " (" + mark + ") does not stop; end it by hand");
            }
        }
        return true;
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException still) {
            return false;
        } catch (ExecutionException wrong) {
            throw new EmbeddedServerFault("cannot wait for process " + process.pid(), wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerFault("interrupted while a server stopped", stopped);
        }
    }
}
