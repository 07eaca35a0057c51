package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.casework.Timeline;
import nl.huiskring.model.exchange.Heading.Level;

/**
 * A01 REPEAT: two registrations or reports in 90 days or three in 365, from any source. They are counted per household: every
 * pair of pleger and slachtoffer on the timeline lies within one. Source: domain.md D (repetition is the norm, F6, F7).
 */
final class RepeatRule implements AlertRule {
    @Override
    public String id() {
        return "A01";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        List<Incident> repeated = repeated(Incident.of(timeline), thresholds, now);
        if (repeated.isEmpty()) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence();
        evidence.addAll(repeated);
        String words = "%d registraties of meldingen van geweld in dit huishouden, de laatste op %s."
                .formatted(repeated.size(), evidence.lastDay());
        return Optional.of(evidence.finding(
                id(),
                Level.ORANGE,
                thresholds.dueFrom(now, Level.ORANGE),
                words,
                "Er is aanleiding om opnieuw naar de veiligheid in dit huishouden te kijken."));
    }

    private static List<Incident> repeated(List<Incident> incidents, Thresholds thresholds, Instant now) {
        Thresholds.Repeat limits = thresholds.repeat();
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        Set<Incident> members =
                new HashSet<>(Windows.crowded(incidents, Incident::day, limits.nearCount(), limits.nearDays(), since));
        members.addAll(Windows.crowded(incidents, Incident::day, limits.farCount(), limits.farDays(), since));
        return incidents.stream().filter(members::contains).toList();
    }
}
