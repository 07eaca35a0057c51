package nl.huiskring.adapters.partners;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of one level of a partner file. Values are taken as the text that stands there: YAML's own guesses would turn the
 * municipality code 0118 into a number and a date into a moment.
 */
final class Section {
    private final Path file;
    private final String prefix;
    private final Map<String, String> variables;
    private final Map<String, Node> unread = new LinkedHashMap<>();

    Section(Path file, String prefix, Node node, Map<String, String> variables) {
        this.file = file;
        this.prefix = prefix;
        this.variables = variables;
        if (!(node instanceof MappingNode mapping)) {
            throw fault("", "keys and values are expected here");
        }
        for (NodeTuple pair : mapping.getValue()) {
            String key = scalar("", pair.getKeyNode());
            if (unread.put(key, pair.getValueNode()) != null) {
                throw fault(key, "stands here twice");
            }
        }
    }

    String text(String key) {
        String text = scalar(key, take(key));
        if (text.isBlank()) {
            throw fault(key, "is empty");
        }
        return text;
    }

    Optional<String> optional(String key) {
        return unread.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    List<String> list(String key) {
        if (take(key) instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(node -> scalar(key, node)).toList();
        }
        throw fault(key, "a list is expected: [a, b]");
    }

    Section section(String key) {
        return new Section(file, prefix + key + ".", take(key), variables);
    }

    /** The value of a key through a reader that throws IllegalArgumentException on what it does not know. */
    <T> T read(String key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw new PartnerFileFault(file, prefix + key, "'" + text + "' will not do: " + wrong.getMessage(), wrong);
        }
    }

    <T> T read(String key, Function<String, T> reader) {
        return read(key, text(key), reader);
    }

    <T> List<T> readAll(String key, Function<String, T> reader) {
        return list(key).stream().map(text -> read(key, text, reader)).toList();
    }

    void everythingRead() {
        if (!unread.isEmpty()) {
            throw fault(unread.keySet().iterator().next(), "unknown key");
        }
    }

    PartnerFileFault fault(String key, String what) {
        return new PartnerFileFault(file, (prefix + key).isEmpty() ? "(file)" : prefix + key, what);
    }

    private Node take(String key) {
        Node node = unread.remove(key);
        if (node == null) {
            throw fault(key, "is missing");
        }
        return node;
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return new Variables(variables).fill(scalar.getValue(), name -> fault(key, "no value for ${" + name + "}"));
        }
        throw fault(key, "one value is expected");
    }
}
