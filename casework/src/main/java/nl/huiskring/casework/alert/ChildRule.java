package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.PersonRole;

/**
 * A07 CHILD: a child was injured (RED), or present at two incidents in 365 days, or school or doctor gave a signal within 60
 * days of a police incident. Source: domain.md D and A (row S003, focus on the whole family; kindcheck).
 */
final class ChildRule implements AlertRule {
    private static final Set<PartnerKind> SCHOOL_OR_DOCTOR = Set.of(PartnerKind.SCHOOL, PartnerKind.HUISARTS);

    @Override
    public String id() {
        return "A07";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        List<Incident> incidents = Incident.of(timeline);
        Evidence evidence = new Evidence();
        List<String> parts = new ArrayList<>();
        boolean injured = injured(timeline, incidents, since, evidence);
        if (injured) {
            parts.add("een kind raakte gewond");
        }
        present(timeline, incidents, since, thresholds.child(), evidence).ifPresent(parts::add);
        signalled(timeline, incidents, since, thresholds.child(), evidence).ifPresent(parts::add);
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(evidence, parts, injured ? Level.RED : Level.ORANGE, now, thresholds));
    }

    private Finding finding(Evidence evidence, List<String> parts, Level level, Instant now, Thresholds thresholds) {
        return evidence.finding(
                id(),
                level,
                thresholds.dueFrom(now, level),
                "Kinderen in dit huishouden: %s, het laatst op %s."
                        .formatted(String.join("; ", parts), evidence.lastDay()),
                "Er is aanleiding om naar de veiligheid van kinderen te kijken.");
    }

    private static boolean injured(Timeline timeline, List<Incident> incidents, LocalDate since, Evidence evidence) {
        boolean found = false;
        for (Incident incident : incidents) {
            List<Told> told = injuries(timeline, incident);
            if (!incident.day().isBefore(since) && !told.isEmpty()) {
                evidence.add(incident.at(), told.stream());
                found = true;
            }
        }
        return found;
    }

    /** What says that a child was hurt; an injury of a minor victim counts unless the police say that no child was. */
    private static List<Told> injuries(Timeline timeline, Incident incident) {
        List<Told> named = incident.all(Field.CHILD_INJURED).toList();
        if (!named.isEmpty()) {
            return named.stream().filter(Told::isTrue).toList();
        }
        return incident.all(Field.INJURY)
                .filter(told -> !told.value().equals("0"))
                .filter(told -> told.subjects().stream().anyMatch(timeline.minors()::contains))
                .toList();
    }

    private static Optional<String> present(
            Timeline timeline, List<Incident> incidents, LocalDate since, Thresholds.Child limits, Evidence evidence) {
        List<Incident> withChild = incidents.stream()
                .filter(incident -> childPresent(timeline, incident))
                .toList();
        List<Incident> repeated =
                Windows.crowded(withChild, Incident::day, limits.incidents(), limits.incidentDays(), since);
        repeated.forEach(
                incident -> evidence.add(incident.at(), Stream.concat(presence(incident), incident.explaining())));
        return repeated.isEmpty()
                ? Optional.empty()
                : Optional.of("bij %d incidenten was een kind aanwezig".formatted(repeated.size()));
    }

    /** Where the police do not say, a child or minor who is named in the incident was there (kindcheck). */
    private static boolean childPresent(Timeline timeline, Incident incident) {
        List<Told> named = incident.all(Field.CHILD_PRESENT).toList();
        return named.isEmpty()
                ? incident.police().filter(part -> namesChild(timeline, part)).isPresent()
                : named.stream().anyMatch(Told::isTrue);
    }

    private static Stream<Told> presence(Incident incident) {
        return incident.all(Field.CHILD_PRESENT).filter(Told::isTrue);
    }

    private static boolean namesChild(Timeline timeline, Happening happening) {
        Set<PersonId> involved = new HashSet<>(happening.persons().keySet());
        involved.removeAll(happening.inRole(PersonRole.MELDER));
        involved.retainAll(timeline.minors());
        return !involved.isEmpty() || !happening.inRole(PersonRole.KIND).isEmpty();
    }

    private static Optional<String> signalled(
            Timeline timeline, List<Incident> incidents, LocalDate since, Thresholds.Child limits, Evidence evidence) {
        boolean found = false;
        for (Happening signal : signals(timeline)) {
            for (Incident incident : incidents) {
                boolean recent =
                        !incident.day().isBefore(since) || !signal.day().isBefore(since);
                if (recent
                        && incident.isFromPolice()
                        && Windows.near(signal.day(), incident.day(), limits.signalDays())) {
                    evidence.add(signal.happenedAt(), voice(signal));
                    evidence.add(incident.at(), incident.explaining());
                    found = true;
                }
            }
        }
        return found
                ? Optional.of("een signaal van school of huisarts en een politie-incident vielen kort na elkaar")
                : Optional.empty();
    }

    /** Signals of school and doctor that concern a child, or come from where a child lives. */
    private static List<Happening> signals(Timeline timeline) {
        return timeline.stream()
                .filter(happening ->
                        happening.type() == MessageType.SIGNAAL && SCHOOL_OR_DOCTOR.contains(happening.senderKind()))
                .filter(happening -> concernsChild(timeline, happening))
                .toList();
    }

    private static boolean concernsChild(Timeline timeline, Happening signal) {
        return !timeline.minors().isEmpty()
                || namesChild(timeline, signal)
                || signal.first(Field.ABOUT_CHILD).isPresent()
                || signal.first(Field.CHILD_WORDS).isPresent();
    }

    private static Stream<Told> voice(Happening signal) {
        return signal.told().stream()
                .filter(told -> told.field() == Field.SITUATION
                        || told.field() == Field.CONCERNS
                        || told.field() == Field.ABOUT_CHILD);
    }
}
