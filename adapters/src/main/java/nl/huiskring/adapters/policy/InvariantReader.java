package nl.huiskring.adapters.policy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Outcome;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code invariants.yaml}: a list of sentences that every decision must obey. */
final class InvariantReader {
    static final String FILE = "invariants.yaml";

    private static final Set<String> FORM =
            Set.of("id", "title", "when", "unless", "with", "without", "only", "neverWidens", "staysShut");

    private InvariantReader() {}

    static List<Invariant> read(Path folder) {
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            if (!(TextYaml.read(reader) instanceof List<?> entries) || entries.isEmpty()) {
                throw refused("not a list of invariants");
            }
            List<Invariant> invariants = new ArrayList<>();
            for (Object entry : entries) {
                invariants.add(invariant(invariants.size() + 1, entry));
            }
            return List.copyOf(invariants);
        } catch (IOException unreadable) {
            throw refused("the file cannot be read; a policy comes with its invariants");
        } catch (YAMLException notYaml) {
            throw refused("not YAML: " + String.valueOf(notYaml.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static Invariant invariant(int number, Object entry) {
        try {
            StrictFields fields = StrictFields.of("invariant", entry);
            fields.only(FORM);
            return invariant(fields);
        } catch (MalformedField malformed) {
            throw refused("invariant " + number + ": " + malformed.getMessage());
        }
    }

    private static Invariant invariant(StrictFields fields) throws MalformedField {
        String id = fields.text("id");
        String title = fields.text("title");
        if (fields.has("neverWidens")) {
            return new Invariant.NeverWidens(id, title, fields.word("neverWidens", Invariant.Change.class));
        }
        if (fields.has("staysShut")) {
            return new Invariant.StaysShut(id, title, Set.copyOf(fields.texts("staysShut")));
        }
        return only(id, title, fields);
    }

    private static Invariant only(String id, String title, StrictFields fields) throws MalformedField {
        List<Column> columns = new ArrayList<>();
        List<Set<String>> cells = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            columns.add(new Column.Values(axis, List.copyOf(axis.words().keySet())));
            cells.add(words(fields, axis));
        }
        Set<Outcome> outcomes = fields.words("only", Outcome.class);
        if (outcomes.isEmpty()) {
            throw new MalformedField("only", "names no outcome");
        }
        return new Invariant.Only(
                id,
                title,
                Scopes.of(columns, cells),
                fields.words("with", Ground.class),
                fields.words("without", Ground.class),
                outcomes);
    }

    /** The words of an axis that the sentence is about: those of {@code when}, or all, without those of {@code unless}. */
    private static Set<String> words(StrictFields fields, Axis axis) throws MalformedField {
        Set<String> words = new LinkedHashSet<>(named(fields, "when", axis));
        if (words.isEmpty()) {
            words.addAll(axis.words().keySet());
        }
        named(fields, "unless", axis).forEach(words::remove);
        if (words.isEmpty()) {
            throw new MalformedField(axis.column(), "has no value left");
        }
        return words;
    }

    private static List<String> named(StrictFields fields, String part, Axis axis) throws MalformedField {
        if (!fields.has(part)) {
            return List.of();
        }
        StrictFields inner = fields.fields(part);
        inner.only(Set.of("categorie", "onderdeel", "houder", "ontvanger", "betrokkenheid", "doel"));
        List<String> words = inner.texts(axis.column());
        for (String word : words) {
            if (!axis.words().containsKey(word)) {
                throw inner.unknown(axis.column(), word);
            }
        }
        return words;
    }

    private static PolicyRefused refused(String what) {
        return new PolicyRefused(FILE, "", List.of(), what);
    }
}
