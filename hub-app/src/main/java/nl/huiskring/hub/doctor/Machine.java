package nl.huiskring.hub.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine itself, whatever the settings. */
final class Machine {
    private static final int JDK = 25;
    private static final long ENOUGH_DISK = 3L << 30;

    private Machine() {}

    static Finding jdk(Runtime.Version version) {
        String what = "JDK " + version;
        return version.feature() == JDK ? Finding.good(what) : Finding.wrong(what, "start met een JDK " + JDK);
    }

    /** Room and rights for the data folder, or for the nearest folder above it that is there. */
    static List<Finding> disk(Path data) throws IOException {
        Path folder = existing(data.toAbsolutePath().normalize());
        long free = Files.getFileStore(folder).getUsableSpace();
        String room = "vrije schijfruimte " + (free >> 20) + " MiB";
        return List.of(
                free > ENOUGH_DISK ? Finding.good(room) : Finding.wrong(room, "maak ten minste 3 GiB vrij"),
                Files.isWritable(folder)
                        ? Finding.good(folder + " is beschrijfbaar")
                        : Finding.wrong(folder + " is niet beschrijfbaar", "geef schrijfrecht op " + folder));
    }

    private static Path existing(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }
}
