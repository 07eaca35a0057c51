package nl.huiskring.town.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The file form of the contract: inbound one row per person, outbound and answers as tables. */
public final class CsvForm {
    private static final List<String> MESSAGE =
            List.of("berichtId", "type", "afzender", "verzonden", "gebeurd", "antwoordOp");
    private static final List<String> PERSON = List.of(
            "ref",
            "rol",
            "bsn",
            "skn",
            "voornamen",
            "voorvoegsel",
            "geslachtsnaam",
            "partnernaam",
            "geboortedatum",
            "geslacht",
            "straat",
            "huisnummer",
            "toevoeging",
            "postcode",
            "woonplaats",
            "adresgemeente",
            "telefoon",
            "email",
            "clientnummer",
            "afscherming",
            "relatieNaar",
            "relatieSoort",
            "relatieVanaf",
            "relatieTot");
    private static final List<String> GROUND = List.of("grondsoort", "gronddoor", "grondreden");

    private CsvForm() {}

    /** One message as a file: header and a row per person. */
    public static String write(Message message) {
        List<String> columns = new ArrayList<>(MESSAGE);
        columns.addAll(PERSON);
        columns.addAll(GROUND);
        message.facts().stream().map(Leaf::word).distinct().forEach(columns::add);
        List<Map<String, String>> rows = new ArrayList<>();
        message.persons().forEach(person -> rows.add(row(message, person)));
        if (rows.isEmpty()) {
            rows.add(new LinkedHashMap<>());
        }
        rows.forEach(row -> row.put("berichtId", message.id().toString()));
        rows.getFirst().putAll(head(message));
        StringBuilder file = new StringBuilder(line(columns));
        for (Map<String, String> row : rows) {
            file.append(line(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return file.toString();
    }

    private static Map<String, String> head(Message message) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("type", message.type());
        head.put("afzender", message.sender());
        head.put("verzonden", Trees.moment(message.sentAt()));
        head.put("gebeurd", Trees.moment(message.happenedAt()));
        message.answers().ifPresent(id -> head.put("antwoordOp", id.toString()));
        message.facts().forEach(fact -> head.merge(fact.word(), fact.value(), (one, other) -> one + "|" + other));
        head.put(
                "grondsoort",
                joined(message.grounds().stream().map(Ground::kind).toList()));
        head.put("gronddoor", joined(message.grounds().stream().map(Ground::by).toList()));
        head.put(
                "grondreden",
                joined(message.grounds().stream().map(Ground::reason).toList()));
        return head;
    }

    private static Map<String, String> row(Message message, PersonBlock person) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("ref", person.ref());
        row.put("rol", person.role());
        person.own().forEach(leaf -> row.put(leaf.word(), leaf.value()));
        person.address()
                .forEach(leaf ->
                        row.put(leaf.word().equals("gemeentecode") ? "adresgemeente" : leaf.word(), leaf.value()));
        person.contact().forEach(leaf -> row.put(leaf.word(), leaf.value()));
        row.put("afscherming", joined(person.shields()));
        List<Relation> relations = message.relations().stream()
                .filter(relation -> relation.from().equals(person.ref()))
                .toList();
        row.put("relatieNaar", joined(relations.stream().map(Relation::to).toList()));
        row.put("relatieSoort", joined(relations.stream().map(Relation::kind).toList()));
        row.put("relatieVanaf", dates(relations, Relation::since));
        row.put("relatieTot", dates(relations, Relation::until));
        return row;
    }

    /** A date per relation, or nothing at all when none has one. */
    private static String dates(List<Relation> relations, Function<Relation, Optional<LocalDate>> which) {
        List<String> dates = relations.stream()
                .map(relation -> which.apply(relation).map(LocalDate::toString).orElse(""))
                .toList();
        return dates.stream().allMatch(String::isEmpty) ? "" : joined(dates);
    }

    private static String joined(List<String> values) {
        return String.join("|", values);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvForm::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Reads a table; every row is a map from column to cell. */
    public static List<Map<String, String>> read(String file) throws UnreadableException {
        List<List<String>> lines = lines(file.startsWith("\uFEFF") ? file.substring(1) : file);
        if (lines.isEmpty()) {
            throw new UnreadableException("a file without a header");
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(line.size(), lines.getFirst().size()); i++) {
                row.put(lines.getFirst().get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> lines(String file) throws UnreadableException {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < file.length() && file.charAt(i + 1) == '"';
                if (c != '"' || doubled) {
                    cell.append(c);
                }
                i += doubled ? 1 : 0;
                quoted = c != '"' || doubled;
            } else if (c == '"') {
                quoted = true;
            } else if (c == ';' || c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new UnreadableException("a quote that never ends");
        }
        if (!line.isEmpty() || !cell.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return lines;
    }

    /** Takes away the apostrophe that keeps a spreadsheet from seeing a formula. */
    private static String plain(String cell) {
        boolean guarded = cell.length() > 1
                && cell.charAt(0) == '\''
                && ("=+-@".indexOf(cell.charAt(1)) >= 0 || Character.isISOControl(cell.charAt(1)));
        return guarded ? cell.substring(1) : cell;
    }

    /** The tree of an outbound file: one leaf per row, {@code deel;nr;veld;waarde}. */
    public static Node readTree(String word, String file) throws UnreadableException {
        Map<String, Node.Builder> parts = new LinkedHashMap<>();
        Node.Builder root = new Node.Builder(word);
        for (Map<String, String> row : read(file)) {
            String part = row.getOrDefault("deel", "");
            String field = row.getOrDefault("veld", "");
            String value = plain(row.getOrDefault("waarde", ""));
            if (field.isEmpty()) {
                root.leaf(part, value);
            } else {
                parts.computeIfAbsent(part + "/" + row.getOrDefault("nr", "1"), key -> new Node.Builder(part))
                        .leaf(field, value);
            }
        }
        parts.values().forEach(part -> root.add(part.build()));
        return root.build();
    }
}
