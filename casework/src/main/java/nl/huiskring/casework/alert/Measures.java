package nl.huiskring.casework.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;

/**
 * The bans, conditions, supervisions and measures on a timeline. What is told later about the same measure (same word, same
 * persons, same begin) replaces what was told before.
 */
final class Measures {
    private static final String ENDED = "BEEINDIGD";

    private Measures() {}

    static List<Measure> of(Timeline timeline) {
        Map<Key, Measure> measures = new LinkedHashMap<>();
        timeline.stream().forEach(happening -> apply(happening, measures));
        return new ArrayList<>(measures.values());
    }

    private record Key(String word, Set<PersonId> subjects, LocalDate from) {
        static Key of(Measure measure) {
            return new Key(measure.word(), measure.subjects(), measure.from());
        }
    }

    private static void apply(Happening happening, Map<Key, Measure> measures) {
        if (endsSupervision(happening)) {
            end(happening, measures);
        } else if (happening.type() == MessageType.TOEZICHT) {
            supervision(happening).forEach(measure -> put(measure, measures));
        } else if (happening.type() == MessageType.STRAFRECHTELIJKE_MAATREGEL) {
            tell(happening, Field.CRIMINAL_MEASURE, Field.MEASURE_FROM, Field.MEASURE_TO)
                    .forEach(measure -> put(measure, measures));
        }
    }

    private static boolean endsSupervision(Happening happening) {
        return happening.type() == MessageType.TOEZICHT
                && happening
                        .all(Field.SUPERVISION_STATE)
                        .anyMatch(told -> told.value().equals(ENDED));
    }

    /** A second telling of the same end is not news: the first stays the one to point at. */
    private static void put(Measure measure, Map<Key, Measure> measures) {
        measures.merge(Key.of(measure), measure, (known, told) -> known.until().equals(told.until()) ? known : told);
    }

    private static void end(Happening happening, Map<Key, Measure> measures) {
        Set<PersonId> subjects =
                happening.first(Field.SUPERVISION_STATE).map(Told::subjects).orElse(Set.of());
        LocalDate day = happening.date(Field.SUPERVISION_TO).orElseGet(happening::day);
        measures.replaceAll((key, measure) ->
                isOfProbation(measure) && measure.concerns(subjects) ? measure.endingOn(day) : measure);
    }

    private static boolean isOfProbation(Measure measure) {
        return measure.told().stream()
                .anyMatch(told -> told.field() == Field.CONDITION || told.field() == Field.SUPERVISION_STATE);
    }

    private static Stream<Measure> supervision(Happening happening) {
        Field conditionEnd =
                happening.first(Field.CONDITION_TO).isPresent() ? Field.CONDITION_TO : Field.SUPERVISION_TO;
        return Stream.concat(
                tell(happening, Field.CONDITION, Field.SUPERVISION_FROM, conditionEnd),
                tell(happening, Field.SUPERVISION_STATE, Field.SUPERVISION_FROM, Field.SUPERVISION_TO));
    }

    private static Stream<Measure> tell(Happening happening, Field what, Field from, Field until) {
        return happening.all(what).map(told -> measure(happening, told, from, happening.first(until)));
    }

    private static Measure measure(Happening happening, Told what, Field from, Optional<Told> until) {
        Set<Told> told = new HashSet<>(Set.of(what));
        until.ifPresent(told::add);
        return new Measure(
                what.field() == Field.SUPERVISION_STATE ? Measure.SUPERVISION : what.value(),
                what.subjects(),
                happening.date(from).orElseGet(happening::day),
                until.map(end -> LocalDate.parse(end.value())),
                happening.happenedAt(),
                told);
    }
}
