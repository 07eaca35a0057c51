package nl.huiskring.adapters.files;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huiskring.adapters.contract.Node;

/** Writes messages as the file of a partner, the way back from {@link MessageRows}. */
final class Table {
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** Adds a message. */
    Table add(Node message) {
        List<Map<String, String>> own = new ArrayList<>();
        List<Node> persons = message.all("persoon");
        persons.forEach(person -> own.add(person(person, message)));
        if (own.isEmpty()) {
            own.add(new LinkedHashMap<>());
        }
        about(message, own.getFirst());
        own.forEach(row -> row.put(
                "berichtId", message.textAt("stuurgegevens", "berichtId").orElse("")));
        rows.addAll(own);
        return this;
    }

    /** Changes a cell of a row. */
    Table set(int row, String column, String value) {
        rows.get(row).put(column, value);
        return this;
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder text = new StringBuilder(String.join(";", columns)).append("\r\n");
        for (Map<String, String> row : rows) {
            text.append(columns.stream()
                            .map(column -> quoted(row.getOrDefault(column, "")))
                            .collect(Collectors.joining(";")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static void about(Node message, Map<String, String> row) {
        row.put("type", message.name());
        leaves(message.child("stuurgegevens").orElseThrow(), row, Function.identity());
        leaves(message.child("inhoud").orElseThrow(), row, Function.identity());
        message.all("grond").forEach(ground -> leaves(ground, row, word -> "grond" + word));
    }

    private static Map<String, String> person(Node person, Node message) {
        Map<String, String> row = new LinkedHashMap<>();
        leaves(person, row, Function.identity());
        person.child("adres")
                .ifPresent(
                        address -> leaves(address, row, word -> word.equals("gemeentecode") ? "adresgemeente" : word));
        Map<String, String> relations =
                Map.of("naar", "relatieNaar", "soort", "relatieSoort", "vanaf", "relatieVanaf", "tot", "relatieTot");
        message.all("relatie").stream()
                .filter(relation -> relation.textAt("van").equals(person.textAt("ref")))
                .forEach(relation -> leaves(
                        new Node(
                                "relatie",
                                relation.text(),
                                relation.children().stream()
                                        .filter(leaf -> relations.containsKey(leaf.name()))
                                        .toList()),
                        row,
                        relations::get));
        return row;
    }

    private static void leaves(Node node, Map<String, String> row, Function<String, String> column) {
        for (Node leaf : node.children()) {
            if (leaf.children().isEmpty()) {
                row.merge(column.apply(leaf.name()), leaf.text().orElse(""), (some, more) -> some + "|" + more);
            }
        }
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[;\"\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
