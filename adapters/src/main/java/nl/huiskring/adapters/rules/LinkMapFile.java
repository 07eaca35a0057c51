package nl.huiskring.adapters.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import nl.huiskring.household.link.HubField;
import nl.huiskring.household.link.LinkException;
import nl.huiskring.household.link.LinkMap;
import nl.huiskring.household.link.MapReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the YAML file that says what the columns of a file to be linked mean. */
public final class LinkMapFile implements MapReader {
    @Override
    public LinkMap read(Path file) throws LinkException {
        Map<?, ?> map = tree(file);
        for (Object key : map.keySet()) {
            if (!LinkMap.KEYS.contains(String.valueOf(key))) {
                throw unknown(file, "key", key, LinkMap.KEYS);
            }
        }
        return new LinkMap(
                mode(text(map, "mode", "dedup"), file),
                needed(map, "id", file),
                delimiter(text(map, "delimiter", ","), file),
                Boolean.parseBoolean(text(map, "trim", "true")),
                text(map, "dateFormat", "yyyy-MM-dd"),
                new HashSet<>(texts(map.get("missing"))),
                fields(map.get("fields"), file),
                truth(map.get("truth"), file));
    }

    private static Map<?, ?> tree(Path file) throws LinkException {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            if (new Yaml(new SafeConstructor(options)).load(Files.readString(file)) instanceof Map<?, ?> map) {
                return map;
            }
            throw new LinkException(file + ": not a map");
        } catch (IOException | YAMLException e) {
            throw new LinkException(file + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static LinkException unknown(Path file, String what, @Nullable Object word, List<String> known) {
        return new LinkException(
                "%s: unknown %s %s; known are %s".formatted(file, what, word, String.join(", ", known)));
    }

    private static LinkMap.Mode mode(String word, Path file) throws LinkException {
        return Stream.of(LinkMap.Mode.values())
                .filter(mode -> mode.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(file, "mode", word, LinkMap.Mode.words()));
    }

    private static char delimiter(String text, Path file) throws LinkException {
        if (text.length() != 1) {
            throw new LinkException(file + ": delimiter must be one character");
        }
        return text.charAt(0);
    }

    private static Map<HubField, List<String>> fields(@Nullable Object value, Path file) throws LinkException {
        if (!(value instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new LinkException(file + ": fields names no column");
        }
        Map<HubField, List<String>> fields = new EnumMap<>(HubField.class);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            HubField field = HubField.ofWord(String.valueOf(entry.getKey()))
                    .orElseThrow(() -> unknown(file, "field", entry.getKey(), HubField.words()));
            fields.put(field, texts(entry.getValue()));
        }
        return fields;
    }

    private static Optional<LinkMap.Truth> truth(@Nullable Object value, Path file) throws LinkException {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw new LinkException(file + ": truth must have a column");
        }
        try {
            Optional<Pattern> pattern = Optional.ofNullable(map.get("pattern")).map(text -> Pattern.compile("" + text));
            return Optional.of(new LinkMap.Truth(needed(map, "column", file), pattern));
        } catch (PatternSyntaxException e) {
            throw new LinkException(file + ": truth has a pattern that is none");
        }
    }

    private static String needed(Map<?, ?> map, String key, Path file) throws LinkException {
        Object value = map.get(key);
        if (value == null) {
            throw new LinkException(file + ": " + key + " is missing");
        }
        return value.toString();
    }

    private static String text(Map<?, ?> map, String key, String otherwise) {
        Object value = map.get(key);
        return value == null ? otherwise : value.toString();
    }

    private static List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(value.toString());
    }
}
