package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;

/**
 * A10 SUBSTANCE_RELAPSE: alcohol or drugs at an incident, of somebody with an alcohol ban or treatment duty, or whose contact
 * with care has lapsed. Source: domain.md D; alcohol in a quarter of incidents (F11).
 */
final class SubstanceRelapseRule implements AlertRule {
    private static final Set<String> AGAINST = Set.of("ALCOHOLVERBOD", "BEHANDELPLICHT");
    private static final String DROPPED_OUT = "AFGEHAAKT";

    @Override
    public String id() {
        return "A10";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        List<Measure> measures = Measures.of(timeline);
        Evidence evidence = new Evidence();
        for (Incident incident : Incident.of(timeline)) {
            for (Told substance : incident.all(Field.SUBSTANCE).toList()) {
                List<Told> failed = Stream.concat(
                                running(measures, incident, substance.subjects()),
                                lapsed(timeline, incident, substance.subjects(), thresholds))
                        .toList();
                if (!incident.day().isBefore(since) && !failed.isEmpty()) {
                    evidence.add(incident.at(), Stream.concat(Stream.of(substance), failed.stream()));
                }
            }
        }
        return evidence.isEmpty() ? Optional.empty() : Optional.of(finding(evidence, now, thresholds));
    }

    private Finding finding(Evidence evidence, Instant now, Thresholds thresholds) {
        return evidence.finding(
                id(),
                Level.ORANGE,
                thresholds.dueFrom(now, Level.ORANGE),
                "Middelengebruik bij een incident op %s, terwijl een verbod, behandelplicht of zorgcontact daarvoor bestond."
                        .formatted(evidence.lastDay()),
                "Er is aanleiding om naar de naleving van afspraken te kijken.");
    }

    private static Stream<Told> running(List<Measure> measures, Incident incident, Set<PersonId> persons) {
        return measures.stream()
                .filter(measure ->
                        AGAINST.contains(measure.word()) && measure.concerns(persons) && measure.runsOn(incident.day()))
                .flatMap(Measure::explaining);
    }

    /** The last thing that care told about this person before the incident says that he no longer comes. */
    private static Stream<Told> lapsed(
            Timeline timeline, Incident incident, Set<PersonId> persons, Thresholds thresholds) {
        LocalDate from = incident.day().minusDays(thresholds.relapseDays());
        return persons.stream()
                .flatMap(person -> lastOfCare(timeline, incident, person).stream())
                .filter(care -> !care.day().isBefore(from))
                .flatMap(SubstanceRelapseRule::lapse)
                .distinct()
                .sorted(Comparator.comparing(told -> told.item().value()));
    }

    private static Optional<Happening> lastOfCare(Timeline timeline, Incident incident, PersonId person) {
        return timeline.stream()
                .filter(happening -> happening.type() == MessageType.ZORGBETROKKENHEID
                        && tellsAbout(happening, person)
                        && !happening.happenedAt().isAfter(incident.at()))
                .reduce((before, after) -> after);
    }

    private static boolean tellsAbout(Happening care, PersonId person) {
        return Stream.concat(care.all(Field.IN_CARE), care.all(Field.ATTENDANCE))
                .anyMatch(told -> told.subjects().contains(person));
    }

    private static Stream<Told> lapse(Happening care) {
        return Stream.concat(
                care.all(Field.ATTENDANCE).filter(told -> told.value().equals(DROPPED_OUT)),
                care.all(Field.IN_CARE).filter(told -> !told.isTrue()));
    }
}
