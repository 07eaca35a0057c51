package nl.huiskring.adapters.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;

/** The rows of one message, and the tree that they are the flat form of. */
final class MessageRows {
    private static final int MOST_ROWS = 100;
    private static final int MOST_VALUES = 100;
    private static final Pattern SEPARATOR = Pattern.compile(Columns.SEPARATOR, Pattern.LITERAL);

    private final CsvTable table;
    private final String id;
    private final List<CsvTable.Row> rows;

    private MessageRows(CsvTable table, String id, List<CsvTable.Row> rows) {
        this.table = table;
        this.id = id;
        this.rows = rows;
    }

    /** The messages of a table in the order of their first rows. */
    static List<MessageRows> of(CsvTable table) {
        int column = table.columns().indexOf(Columns.MESSAGE_ID);
        Map<String, List<CsvTable.Row>> byId = table.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.cells().get(column).strip(), LinkedHashMap::new, Collectors.toList()));
        List<MessageRows> messages = new ArrayList<>();
        byId.forEach((id, rows) -> messages.add(new MessageRows(table, id, rows)));
        return messages;
    }

    /** As the file says; may be anything. */
    String id() {
        return id;
    }

    /** The header and the rows of this message alone, as they came: what is kept as evidence tells of nobody else. */
    byte[] raw() {
        StringBuilder text = new StringBuilder(table.headerText());
        rows.forEach(row -> text.append('\n').append(row.text()));
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Refusal when the rows do not make one message */
    Node tree() {
        Limits.check(raw());
        if (rows.size() > MOST_ROWS) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        }
        agreement();
        List<Node> children = new ArrayList<>();
        children.add(envelope());
        children.add(content());
        rows.forEach(row -> person(row).ifPresent(children::add));
        rows.forEach(row -> children.addAll(relations(row)));
        children.addAll(grounds());
        return Node.tree(MessageReader.type(first(Columns.TYPE)).word(), children);
    }

    /** What is told of the message stands on its first row; a later row leaves it out or says the same. */
    private void agreement() {
        List<Problem> problems = table.columns().stream()
                .filter(column -> !Columns.isOfAPerson(column))
                .filter(this::differs)
                .map(column -> new Problem(ErrorCode.SCHEMA_INVALID, column))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private boolean differs(String column) {
        return rows.stream()
                .skip(1)
                .map(row -> cell(row, column))
                .anyMatch(value -> !value.isEmpty() && !value.equals(first(column)));
    }

    private Node envelope() {
        List<Node> words = new ArrayList<>();
        Columns.ENVELOPE.forEach(word -> add(words, word, first(word)));
        return Node.tree("stuurgegevens", words);
    }

    private Node content() {
        List<Node> words = new ArrayList<>();
        for (String column : table.columns()) {
            if (Columns.REPEATED.contains(column)) {
                values(first(column)).forEach(value -> words.add(Node.leaf(column, value)));
            } else if (Columns.CONTENT.contains(column)) {
                add(words, column, first(column));
            }
        }
        return Node.tree("inhoud", words);
    }

    private Optional<Node> person(CsvTable.Row row) {
        List<Node> words = new ArrayList<>();
        Columns.PERSON.forEach(word -> add(words, word, cell(row, word)));
        List<Node> address = new ArrayList<>();
        Columns.ADDRESS.forEach((column, word) -> add(address, word, cell(row, column)));
        if (!address.isEmpty()) {
            words.add(Node.tree("adres", address));
        }
        values(cell(row, Columns.SECRECY)).forEach(flag -> words.add(Node.leaf(Columns.SECRECY, flag)));
        return words.isEmpty() ? Optional.empty() : Optional.of(Node.tree("persoon", words));
    }

    private List<Node> relations(CsvTable.Row row) {
        List<String> to = values(cell(row, Columns.RELATION_TO));
        List<String> types = values(cell(row, Columns.RELATION_TYPE));
        alike(Columns.RELATION_TYPE, to, types);
        List<String> since = valuesOrNone(row, Columns.RELATION_SINCE, to);
        List<String> until = valuesOrNone(row, Columns.RELATION_UNTIL, to);
        List<Node> relations = new ArrayList<>();
        for (int i = 0; i < to.size(); i++) {
            List<Node> words = new ArrayList<>();
            words.add(Node.leaf("van", cell(row, Columns.REF)));
            words.add(Node.leaf("naar", to.get(i)));
            words.add(Node.leaf("soort", types.get(i)));
            add(words, "vanaf", since.get(i));
            add(words, "tot", until.get(i));
            relations.add(Node.tree("relatie", words));
        }
        return relations;
    }

    /** One value, which may be empty, for each of the others. */
    private List<String> valuesOrNone(CsvTable.Row row, String column, List<String> others) {
        String cell = cell(row, column);
        if (cell.isEmpty()) {
            return Collections.nCopies(others.size(), "");
        }
        List<String> values = values(cell);
        alike(column, others, values);
        return values;
    }

    private List<Node> grounds() {
        Map<String, List<String>> byColumn = new LinkedHashMap<>();
        Columns.GROUND.keySet().forEach(column -> byColumn.put(column, values(first(column))));
        List<String> types = byColumn.values().iterator().next();
        byColumn.forEach((column, values) -> alike(column, types, values));
        List<Node> grounds = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            List<Node> words = new ArrayList<>();
            for (Map.Entry<String, List<String>> column : byColumn.entrySet()) {
                words.add(Node.leaf(
                        Columns.GROUND.getOrDefault(column.getKey(), column.getKey()),
                        column.getValue().get(i)));
            }
            grounds.add(Node.tree("grond", words));
        }
        return grounds;
    }

    private static void alike(String column, List<String> some, List<String> others) {
        if (some.size() != others.size()) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, column);
        }
    }

    private String first(String column) {
        return cell(rows.getFirst(), column);
    }

    /** The text of a cell; empty where the file has no such column. */
    private String cell(CsvTable.Row row, String column) {
        int place = table.columns().indexOf(column);
        return place < 0 ? "" : row.cells().get(place).strip();
    }

    private static List<String> values(String cell) {
        List<String> values = cell.isEmpty() ? List.of() : List.of(SEPARATOR.split(cell, -1));
        if (values.size() > MOST_VALUES) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        }
        return values;
    }

    private static void add(List<Node> words, String word, String text) {
        if (!text.isEmpty()) {
            words.add(Node.leaf(word, text));
        }
    }
}
