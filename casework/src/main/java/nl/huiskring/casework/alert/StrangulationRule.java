package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;

/**
 * A03 STRANGULATION: once in 365 days is enough. Source: domain.md D; the national prosecutor for domestic violence names it
 * the strongest forecaster of killing (F55).
 */
final class StrangulationRule implements AlertRule {
    @Override
    public String id() {
        return "A03";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        LocalDate since = Evidence.since(now, thresholds.strangulationDays());
        Evidence evidence = new Evidence();
        timeline.stream()
                .filter(happening -> !happening.day().isBefore(since))
                .forEach(happening -> evidence.add(
                        happening.happenedAt(),
                        happening.all(Field.STRANGULATION).filter(Told::isTrue)));
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(evidence.finding(
                id(),
                Level.RED,
                thresholds.dueFrom(now, Level.RED),
                "Verwurging gemeld op %s: een sterke voorspeller van dodelijk geweld.".formatted(evidence.lastDay()),
                WeaponOrThreatRule.NEUTRAL));
    }
}
