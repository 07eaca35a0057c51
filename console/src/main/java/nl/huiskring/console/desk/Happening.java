package nl.huiskring.console.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.huiskring.console.words.FieldValues;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.ClearedLine;

/**
 * What one source told about one moment.
 *
 * @param machineDate the same moment for programs (RFC 3339)
 */
record Happening(String date, String machineDate, String source, List<LineView> lines) {
    /** Whether nothing of it may be passed on: said once, rather than with every line. */
    public boolean isNotForOthers() {
        return lines.stream().allMatch(LineView::isNotForOthers);
    }

    /** The timeline, newest first. */
    static List<Happening> of(List<ClearedLine> lines, FieldValues values, Words words) {
        Map<Told, List<ClearedLine>> together = lines.stream()
                .sorted(Comparator.comparing(ClearedLine::happenedAt)
                        .reversed()
                        .thenComparing(ClearedLine::holder)
                        .thenComparing(ClearedLine::field))
                .collect(groupingBy(line -> new Told(line.happenedAt(), line.holder()), LinkedHashMap::new, toList()));
        return together.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), values, words))
                .toList();
    }

    private static Happening of(Told told, List<ClearedLine> lines, FieldValues values, Words words) {
        return new Happening(
                words.moment(told.at()),
                told.at().toString(),
                words.partner(told.by()),
                lines.stream().map(line -> LineView.of(line, values, words)).toList());
    }

    private record Told(Instant at, Oin by) {}
}
