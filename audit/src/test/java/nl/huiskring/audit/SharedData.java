package nl.huiskring.audit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds published vectors in the folder {@code shared} beside the sources; tests that need them are skipped where it is absent. */
public final class SharedData {
    private SharedData() {}

    public static Path path(String below) {
        String set = System.getProperty("huiskring.shared");
        Path found = set == null ? search() : Path.of(set);
        Path path = found.resolve(below);
        assumeTrue(Files.exists(path), "skipped: no " + below + " in the folder shared");
        return path;
    }

    private static Path search() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/data"))) {
                return at.resolve("shared");
            }
        }
        return Path.of("shared");
    }
}
