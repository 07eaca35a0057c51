package nl.huiskring.bench.traps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A word list beside this class: lines {@code key: word, word}, and remarks behind a hash. */
record WordFile(Map<String, List<String>> lines) {
    static WordFile of(String name) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String line : text(name).split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                lines.put(line.substring(0, colon), words(line.substring(colon + 1)));
            }
        }
        return new WordFile(lines);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(",")).map(String::strip).distinct().toList();
    }

    private static String text(String name) {
        try (InputStream in = WordFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a key. */
    List<String> get(String key) {
        return get(key, key);
    }

    /** The words of a key, or of another when it is not there. */
    List<String> get(String key, String otherwise) {
        List<String> words = lines.getOrDefault(key, lines.get(otherwise));
        if (words == null) {
            throw new IllegalStateException("no line " + key);
        }
        return words;
    }
}
