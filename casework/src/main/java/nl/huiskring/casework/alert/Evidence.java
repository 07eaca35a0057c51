package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.Told;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.exchange.Heading.Level;

/** What a rule gathers while it looks: the items that explain it and the moment of the last of them. */
final class Evidence {
    private final Set<ItemId> items = new LinkedHashSet<>();
    private Optional<Instant> last = Optional.empty();

    void add(Instant happenedAt, Stream<Told> told) {
        List<ItemId> added = told.map(Told::item).toList();
        items.addAll(added);
        if (!added.isEmpty()
                && last.filter(known -> !known.isBefore(happenedAt)).isEmpty()) {
            last = Optional.of(happenedAt);
        }
    }

    void addAll(List<Incident> incidents) {
        incidents.forEach(incident -> add(incident.at(), incident.explaining()));
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The day of the last thing it rests on, as people read it. */
    String lastDay() {
        return DutchTime.text(DutchTime.dayOf(last.orElseThrow()));
    }

    Finding finding(String rule, Level level, Instant due, String words, String neutralWords) {
        return new Finding(rule, level, due, words, neutralWords, new ArrayList<>(items), last.orElseThrow());
    }

    /** The first day that still counts for attention. */
    static LocalDate since(Instant now, int days) {
        return DutchTime.dayOf(now).minusDays(days);
    }
}
