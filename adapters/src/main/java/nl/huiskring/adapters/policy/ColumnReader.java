package nl.huiskring.adapters.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.policy.Ground;
import org.kie.dmn.model.api.InputClause;

/** Reads the condition columns of a table: what each looks at, and its closed list of words. */
final class ColumnReader {
    private final String file;
    private final String table;
    private final Set<String> seen = new HashSet<>();

    private ColumnReader(String file, String table) {
        this.file = file;
        this.table = table;
    }

    static List<Column> read(String file, String table, List<InputClause> inputs) {
        ColumnReader reader = new ColumnReader(file, table);
        List<Column> columns = new ArrayList<>();
        for (InputClause input : inputs) {
            columns.add(reader.column(input));
        }
        return List.copyOf(columns);
    }

    private Column column(InputClause input) {
        String name = input.getInputExpression().getText().strip();
        takeOnce(name);
        List<String> words = Optional.ofNullable(input.getInputValues())
                .flatMap(values -> Cell.list(values.getText()))
                .orElseThrow(() -> refused(name, "has no closed list of words"));
        if (new HashSet<>(words).size() != words.size()) {
            throw refused(name, "names a word twice");
        }
        return Axis.ofColumn(name).map(axis -> values(axis, words)).orElseGet(() -> grounds(name, words));
    }

    private Column values(Axis axis, List<String> words) {
        for (String word : words) {
            if (!axis.words().containsKey(word) && !word.equals(Column.Values.OTHER)) {
                throw refused(axis.column(), "has the unknown word " + word);
            }
        }
        if (words.contains(Column.Values.OTHER) && words.size() > axis.words().size()) {
            throw refused(axis.column(), "names every value, so nothing is left for " + Column.Values.OTHER);
        }
        return new Column.Values(axis, words);
    }

    private Column grounds(String name, List<String> words) {
        if (!words.getLast().equals(Column.Grounds.NONE) || words.size() < 2) {
            throw refused(name, "is no known column, nor a list of grounds that ends with " + Column.Grounds.NONE);
        }
        for (String word : words.subList(0, words.size() - 1)) {
            takeOnce(word);
            if (!isGround(word)) {
                throw refused(name, "has the unknown ground " + word);
            }
        }
        return new Column.Grounds(name, words);
    }

    private void takeOnce(String word) {
        if (!seen.add(word)) {
            throw refused(word, "stands in the table twice");
        }
    }

    private static boolean isGround(String word) {
        for (Ground ground : Ground.values()) {
            if (ground.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    private PolicyRefused refused(String column, String what) {
        return new PolicyRefused(file, table, List.of(), "column " + column + " " + what);
    }
}
