package nl.huiskring.hub.demo;

import java.util.ArrayList;
import java.util.List;
import nl.huiskring.town.wire.Node;

/** Counts as a partner received them: for each municipality a table of kinds by month. */
final class CountsText {
    private static final String SUPPRESSED = "*";

    private CountsText() {}

    static List<String> of(Node counts) {
        List<Node> cells = counts.all("tellingen").toList();
        if (cells.isEmpty()) {
            return List.of("niets te tellen");
        }
        List<String> months = words(cells, "maand");
        List<String> lines = new ArrayList<>();
        for (String municipality : words(cells, "gemeentecode")) {
            lines.add(row(name(municipality), months));
            List<Node> own = having(cells, "gemeentecode", municipality);
            for (String kind : words(own, "soort")) {
                List<Node> ofKind = having(own, "soort", kind);
                lines.add(row(
                        "  " + kind,
                        months.stream()
                                .map(month -> told(having(ofKind, "maand", month)))
                                .toList()));
            }
        }
        lines.add(
                SUPPRESSED + ": onderdrukt (onder tien, of uit andere terug te rekenen); de rest is afgerond op vijf.");
        return lines;
    }

    private static String name(String municipality) {
        return municipality.equals("0000") ? "gemeente onbekend" : "gemeente " + municipality;
    }

    private static List<String> words(List<Node> cells, String word) {
        return cells.stream()
                .flatMap(cell -> cell.textAt(word).stream())
                .distinct()
                .toList();
    }

    private static List<Node> having(List<Node> cells, String word, String value) {
        return cells.stream()
                .filter(cell -> cell.textAt(word).filter(value::equals).isPresent())
                .toList();
    }

    private static String told(List<Node> cell) {
        return cell.isEmpty()
                ? "-"
                : cell.getFirst()
                        .textAt("aantal")
                        .filter(count -> !count.isEmpty())
                        .orElse(SUPPRESSED);
    }

    private static String row(String first, List<String> columns) {
        StringBuilder row = new StringBuilder("%-24s".formatted(first));
        columns.forEach(column -> row.append("%9s".formatted(column)));
        return row.toString();
    }
}
