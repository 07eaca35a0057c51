package nl.huiskring.hub.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the demo. A new play begins with an empty hub: what earlier plays left in database, queues, log and partner
 * folders is removed. Certificates and unpacked programs stay.
 */
final class DemoData {
    private static final List<String> OF_ONE_PLAY = List.of("postgres", "broker", "town", "keys", "checkpoint");

    private DemoData() {}

    static void empty(Path data) throws IOException {
        for (String part : OF_ONE_PLAY) {
            remove(data.resolve(part));
        }
    }

    private static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
