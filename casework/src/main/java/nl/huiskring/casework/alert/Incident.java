package nl.huiskring.casework.alert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;

/**
 * One event as it took place. A police registration, the care report on it and the report that Veilig Thuis made of it are
 * three messages about one event: they share the number of the registration and count once.
 *
 * @param at when the police say that it happened; without the police, the earliest that anybody says
 */
record Incident(String key, Instant at, List<Happening> parts) {
    private static final Set<MessageType> KINDS =
            EnumSet.of(MessageType.POLITIE_REGISTRATIE, MessageType.ZORGFORMULIER, MessageType.MELDING);

    /** What explains an incident to a reader; never who reported it. */
    private static final Set<Field> EXPLAINING = EnumSet.of(
            Field.REGISTRATION_NUMBER,
            Field.INCIDENT_CLASS,
            Field.VIOLENCE_FORM,
            Field.CASE_NUMBER,
            Field.SITUATION,
            Field.CONCERNS,
            Field.REPORTED_VIOLENCE);

    Incident {
        parts = List.copyOf(parts);
    }

    /** The incidents of a household in the order in which they happened. */
    static List<Incident> of(Timeline timeline) {
        return timeline.stream()
                .filter(happening -> KINDS.contains(happening.type()))
                .collect(groupingBy(Incident::keyOf, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(event -> new Incident(event.getKey(), momentOf(event.getValue()), event.getValue()))
                .sorted(Comparator.comparing(Incident::at).thenComparing(Incident::key))
                .toList();
    }

    /** What makes two messages be about one event. */
    static String keyOf(Happening happening) {
        Field number = happening.type() == MessageType.MELDING ? Field.POLICE_REFERENCE : Field.REGISTRATION_NUMBER;
        return happening
                .first(number)
                .map(told -> told.value().strip().toUpperCase(Locale.ROOT))
                .orElseGet(() -> happening.interaction().toString());
    }

    private static Instant momentOf(List<Happening> parts) {
        return parts.stream()
                .min(Comparator.comparing((Happening part) -> part.type() != MessageType.POLITIE_REGISTRATIE)
                        .thenComparing(Happening::happenedAt))
                .map(Happening::happenedAt)
                .orElseThrow();
    }

    LocalDate day() {
        return DutchTime.dayOf(at);
    }

    Stream<Told> explaining() {
        return parts.stream().flatMap(part -> part.told().stream()).filter(told -> EXPLAINING.contains(told.field()));
    }

    Stream<Told> all(Field field) {
        return parts.stream().flatMap(part -> part.all(field));
    }

    boolean isFromPolice() {
        return police().isPresent();
    }

    /** The registration of the police, if it is known. */
    Optional<Happening> police() {
        return parts.stream()
                .filter(part -> part.type() == MessageType.POLITIE_REGISTRATIE)
                .findFirst();
    }
}
