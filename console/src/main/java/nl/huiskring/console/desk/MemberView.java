package nl.huiskring.console.desk;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.console.words.FieldValues;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.message.Field;

/** One person of the household with what may be known about who he is. */
record MemberView(String title, List<LineView> facts) {

    static List<MemberView> of(List<String> members, List<ClearedLine> identity, FieldValues values, Words words) {
        return members.stream()
                .map(member -> new MemberView(values.member(member), facts(member, identity, values, words)))
                .toList();
    }

    /** Members by what to call them: the newest name that may be known, or else a number. */
    static Map<String, String> titles(List<String> members, List<ClearedLine> identity, Words words) {
        FieldValues numbers = new FieldValues(words, Map.of());
        Map<String, String> titles = new LinkedHashMap<>();
        for (String member : members) {
            String number = numbers.member(member);
            titles.put(
                    member,
                    name(member, identity).map(name -> number + ": " + name).orElse(number));
        }
        return titles;
    }

    private static Optional<String> name(String member, List<ClearedLine> identity) {
        return identity.stream()
                .filter(line -> line.field() == Field.NAME && line.subjects().contains(member))
                .max(Comparator.comparing(ClearedLine::happenedAt))
                .flatMap(ClearedLine::value);
    }

    /** What several sources tell alike is one line that names them all, with the newest date. */
    private static List<LineView> facts(String member, List<ClearedLine> identity, FieldValues values, Words words) {
        Map<LineView, List<ClearedLine>> alike = new LinkedHashMap<>();
        identity.stream()
                .filter(line -> line.subjects().contains(member))
                .sorted(Comparator.comparing(ClearedLine::field)
                        .thenComparing(ClearedLine::happenedAt, Comparator.reverseOrder()))
                .forEach(line -> alike.computeIfAbsent(
                                withoutSource(LineView.of(line, values, words)), key -> new ArrayList<>())
                        .add(line));
        return alike.entrySet().stream()
                .map(entry -> withSources(entry.getKey(), entry.getValue(), words))
                .toList();
    }

    private static LineView withoutSource(LineView line) {
        return new LineView(line.what(), line.value(), List.of(), "", "", line.isSuspicion(), line.isNotForOthers());
    }

    private static LineView withSources(LineView line, List<ClearedLine> told, Words words) {
        String sources =
                told.stream().map(one -> words.partner(one.holder())).distinct().collect(joining(", "));
        String newest = words.briefMoment(told.getFirst().happenedAt());
        return new LineView(
                line.what(), line.value(), line.about(), sources, newest, line.isSuspicion(), line.isNotForOthers());
    }
}
