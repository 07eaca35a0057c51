package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;

/**
 * A02 ESCALATION: the violence rank rises between two successive police incidents within 180 days; RED when the later one is
 * of rank three or four. Source: domain.md D.
 */
final class EscalationRule implements AlertRule {
    @Override
    public String id() {
        return "A02";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        List<Incident> ranked =
                Incident.of(timeline).stream().filter(Incident::isFromPolice).toList();
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        Evidence evidence = new Evidence();
        Level level = Level.ORANGE;
        for (int later = 1; later < ranked.size(); later++) {
            Incident before = ranked.get(later - 1);
            Incident after = ranked.get(later);
            if (!after.day().isBefore(since) && rises(before, after, thresholds.escalation())) {
                evidence.add(before.at(), explaining(before));
                evidence.add(after.at(), explaining(after));
                level = rank(after) >= thresholds.escalation().redRank() ? Level.RED : level;
            }
        }
        return evidence.isEmpty() ? Optional.empty() : Optional.of(finding(evidence, level, now, thresholds));
    }

    private Finding finding(Evidence evidence, Level level, Instant now, Thresholds thresholds) {
        return evidence.finding(
                id(),
                level,
                thresholds.dueFrom(now, level),
                "Het geweld werd ernstiger tussen twee opeenvolgende incidenten, het laatste op %s."
                        .formatted(evidence.lastDay()),
                "Er is aanleiding om te bezien of de onveiligheid toeneemt.");
    }

    private static boolean rises(Incident before, Incident after, Thresholds.Escalation limits) {
        return Windows.near(before.day(), after.day(), limits.days()) && rank(after) > rank(before);
    }

    /** 0 quarrel, 1 threat or damage, 2 light violence, 3 serious violence, 4 lethal means. */
    private static int rank(Incident incident) {
        boolean lethal = Stream.of(Field.STRANGULATION, Field.WEAPON)
                .flatMap(incident::all)
                .anyMatch(Told::isTrue);
        if (lethal) {
            return 4;
        }
        int named = incident.all(Field.INCIDENT_CLASS)
                .mapToInt(told -> rankOfClass(told.value()))
                .max()
                .orElse(0);
        int hurt = incident.all(Field.INJURY)
                .mapToInt(told -> rankOfInjury(Integer.parseInt(told.value())))
                .max()
                .orElse(0);
        boolean threatened = incident.all(Field.DEATH_THREAT).anyMatch(Told::isTrue);
        return Math.max(Math.max(named, hurt), threatened ? 1 : 0);
    }

    private static int rankOfClass(String incidentClass) {
        return switch (incidentClass) {
            case "ZWARE_MISHANDELING", "ZEDEN" -> 3;
            case "MISHANDELING", "KINDERMISHANDELING" -> 2;
            case "BEDREIGING", "VERNIELING", "STALKING", "OVERTREDING_VERBOD" -> 1;
            default -> 0;
        };
    }

    /** Injury is told as 0 none, 1 light, 2 medical care needed, 3 grave. */
    private static int rankOfInjury(int injury) {
        return injury == 0 ? 0 : Math.min(3, injury + 1);
    }

    private static Stream<Told> explaining(Incident incident) {
        return Stream.concat(
                incident.explaining(),
                Stream.of(Field.INJURY, Field.STRANGULATION, Field.WEAPON, Field.DEATH_THREAT)
                        .flatMap(incident::all)
                        .filter(told ->
                                !told.value().equals("false") && !told.value().equals("0")));
    }
}
