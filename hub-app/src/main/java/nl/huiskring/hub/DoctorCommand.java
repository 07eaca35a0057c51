package nl.huiskring.hub;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks what the hub needs of this machine, and says what to do. */
@Command(
        name = "doctor",
        description = "Check this machine: JDK, ports, disk, data folder.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private static final int JDK = 25;
    private static final long ENOUGH_DISK = 3L << 30;
    private static final List<Integer> PORTS = List.of(9443, 9444, 9543, 9432, 9617);

    @Option(names = "--data", description = "Data folder of the hub (default ${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    private boolean isWell = true;

    @Override
    public Integer call() throws IOException {
        say(Runtime.version().feature() == JDK, "JDK " + Runtime.version(), "start met een JDK " + JDK);
        Path folder = existing(data.toAbsolutePath().normalize());
        long free = Files.getFileStore(folder).getUsableSpace();
        say(free > ENOUGH_DISK, "vrije schijfruimte " + (free >> 20) + " MiB", "maak ten minste 3 GiB vrij");
        say(Files.isWritable(folder), folder + " is beschrijfbaar", "geef schrijfrecht op " + folder);
        for (int port : PORTS) {
            say(isFree(port), "poort " + port, "poort " + port + " is bezet: stop wat daar draait of kies een andere");
        }
        return isWell ? 0 : 1;
    }

    /** The folder itself, or the nearest one above it that is there. */
    private static Path existing(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private void say(boolean good, String what, String mend) {
        isWell &= good;
        System.out.println(good ? "goed   " + what : "FOUT   " + what + " -> " + mend);
    }
}
