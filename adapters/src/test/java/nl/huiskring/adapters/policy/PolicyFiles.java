package nl.huiskring.adapters.policy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.huiskring.consent.Policy;

/** Where the shipped policy and the shared cases lie, and the shipped policy itself, loaded once. */
final class PolicyFiles {
    static final Path SHIPPED = sibling("config").resolve("policy");
    static final Policy POLICY = PolicyLoader.load(SHIPPED);

    private PolicyFiles() {}

    /** A file of the shared folder; the test is skipped where it is absent. */
    static Path shared(String file) {
        String override = System.getProperty("huiskring.shared", "");
        Path folder = override.isEmpty() ? sibling("shared") : Path.of(override);
        Path path = folder.resolve(file);
        assumeTrue(Files.exists(path), "skipped: no " + path);
        return path;
    }

    /** One shipped file in a folder of its own, with the first occurrence of a text replaced. */
    static Path broken(Path folder, String file, String text, String by) throws IOException {
        String xml = Files.readString(SHIPPED.resolve(file));
        int at = xml.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + file + ": " + text);
        }
        Files.writeString(folder.resolve(file), xml.substring(0, at) + by + xml.substring(at + text.length()));
        return folder;
    }

    private static Path sibling(String name) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve(name))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(here.resolve(name));
    }
}
