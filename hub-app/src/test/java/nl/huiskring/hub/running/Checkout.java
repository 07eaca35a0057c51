package nl.huiskring.hub.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where things lie in the checkout that the tests run in. */
public final class Checkout {
    private static final Path ROOT = root(Path.of("").toAbsolutePath());

    private Checkout() {}

    private static Path root(Path folder) {
        if (Files.exists(folder.resolve("config").resolve("application.yml"))) {
            return folder;
        }
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IllegalStateException("no config/application.yml here or above");
        }
        return root(parent);
    }

    /** The folder with the script {@code hub}. */
    public static Path root() {
        return ROOT;
    }

    /** The configuration of the product. */
    public static Path config() {
        return ROOT.resolve("config");
    }

    /** The configuration once more, in a folder where it can be changed. */
    static Path copyOfConfig(Path target) throws IOException {
        try (Stream<Path> found = Files.walk(config())) {
            for (Path one : found.toList()) {
                Path copy = target.resolve(config().relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(one, copy);
                }
            }
        }
        return target;
    }

    /** The distribution of Keycloak that the build fetched. */
    public static Path keycloak() {
        String given = System.getProperty("huiskring.keycloak.zip");
        return given == null
                ? ROOT.resolve("adapters").resolve("target").resolve("keycloak").resolve("keycloak.zip")
                : Path.of(given).toAbsolutePath();
    }

    /** An empty folder for the data of one hub; the unpacked programs of the servers are shared and stay. */
    static Path emptyData(String name) {
        Path target = ROOT.resolve("hub-app").resolve("target");
        Path data = target.resolve("hubs").resolve(name);
        Path programs = target.resolve("programs");
        try {
            remove(data);
            Files.createDirectories(data);
            Files.createDirectories(programs);
            Files.createSymbolicLink(data.resolve("programs"), programs);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of a test hub cannot be made", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.delete(one);
            }
        }
    }
}
