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
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;

/**
 * A04 WEAPON_OR_DEATH_THREAT: a weapon, a threat with death, or an incident with somebody whom the police have marked as
 * dangerous with weapons within the attention span before it. Source: domain.md D.
 */
final class WeaponOrThreatRule implements AlertRule {
    /** The same for A03, so that the sentence does not tell which of the two it is. */
    static final String NEUTRAL = "Er is een ernstig signaal over de veiligheid dat direct aandacht vraagt.";

    @Override
    public String id() {
        return "A04";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        Evidence evidence = new Evidence();
        List<String> seen = new ArrayList<>();
        Incident.of(timeline).stream()
                .filter(incident -> !incident.day().isBefore(since))
                .forEach(incident -> {
                    gather(incident, incident.all(Field.WEAPON).filter(Told::isTrue), "een wapen", seen, evidence);
                    gather(
                            incident,
                            incident.all(Field.DEATH_THREAT).filter(Told::isTrue),
                            "een bedreiging met de dood",
                            seen,
                            evidence);
                    gather(
                            incident,
                            marks(timeline, incident, thresholds),
                            "een persoon met de aanduiding vuurwapengevaar",
                            seen,
                            evidence);
                });
        return evidence.isEmpty() ? Optional.empty() : Optional.of(finding(evidence, seen, now, thresholds));
    }

    private Finding finding(Evidence evidence, List<String> seen, Instant now, Thresholds thresholds) {
        String what = String.join(" en ", seen.stream().distinct().toList());
        return evidence.finding(
                id(),
                Level.RED,
                thresholds.dueFrom(now, Level.RED),
                "Incident met %s, het laatste op %s.".formatted(what, evidence.lastDay()),
                NEUTRAL);
    }

    private static void gather(
            Incident incident, Stream<Told> told, String what, List<String> seen, Evidence evidence) {
        List<Told> found = told.toList();
        if (!found.isEmpty()) {
            seen.add(what);
            evidence.add(incident.at(), found.stream());
        }
    }

    /** Marks about somebody in the incident, told with it or before it. */
    private static Stream<Told> marks(Timeline timeline, Incident incident, Thresholds thresholds) {
        Set<PersonId> present = new HashSet<>();
        incident.parts().forEach(part -> present.addAll(part.persons().keySet()));
        LocalDate from = incident.day().minusDays(thresholds.attentionDays());
        return timeline.stream()
                .filter(happening -> !happening.day().isBefore(from) && isKnown(happening, incident))
                .flatMap(happening -> happening.all(Field.WEAPON_DANGER))
                .filter(told -> told.isTrue() && told.subjects().stream().anyMatch(present::contains));
    }

    private static boolean isKnown(Happening happening, Incident incident) {
        return incident.parts().contains(happening) || !happening.happenedAt().isAfter(incident.at());
    }
}
