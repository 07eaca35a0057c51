package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.model.exchange.Heading.Level;

/**
 * A11 MEASURE_ENDING: within 14 days a ban, condition, supervision or detention ends or somebody is released, in a household
 * where a rule of danger (A02 to A06) holds. It comes true by the passing of time alone, so it has to be asked daily. Source:
 * domain.md D.
 */
final class MeasureEndingRule implements AlertRule {
    private static final String RELEASE = "VRIJLATING";

    private final List<AlertRule> dangerRules;

    MeasureEndingRule(List<AlertRule> dangerRules) {
        this.dangerRules = List.copyOf(dangerRules);
    }

    @Override
    public String id() {
        return "A11";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        Evidence evidence = new Evidence();
        Measures.of(timeline)
                .forEach(measure -> ending(measure, now, thresholds)
                        .ifPresent(day -> evidence.add(noticed(measure, day, thresholds), measure.explaining())));
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        List<Finding> dangers = dangerRules.stream()
                .flatMap(rule -> rule.evaluate(timeline, now, thresholds).stream())
                .toList();
        dangers.forEach(danger -> addItems(timeline, danger, evidence));
        return dangers.isEmpty() ? Optional.empty() : Optional.of(finding(evidence, now, thresholds));
    }

    private Finding finding(Evidence evidence, Instant now, Thresholds thresholds) {
        return evidence.finding(
                id(),
                Level.ORANGE,
                thresholds.dueFrom(now, Level.ORANGE),
                "Binnen %d dagen eindigt een maatregel of komt iemand vrij, terwijl er het afgelopen jaar ernstige signalen waren."
                        .formatted(thresholds.measureEndingDays()),
                "Er is aanleiding om afspraken over de veiligheid op korte termijn te bezien.");
    }

    /** The day on which protection falls away, if it comes soon. */
    private static Optional<LocalDate> ending(Measure measure, Instant now, Thresholds thresholds) {
        LocalDate today = DutchTime.dayOf(now);
        Optional<LocalDate> day = measure.word().equals(RELEASE) ? Optional.of(measure.from()) : measure.until();
        return day.filter(end -> !end.isBefore(today) && !end.isAfter(today.plusDays(thresholds.measureEndingDays())));
    }

    /** From when on it could be seen coming. */
    private static Instant noticed(Measure measure, LocalDate end, Thresholds thresholds) {
        Instant soon = DutchTime.startOf(end.minusDays(thresholds.measureEndingDays()));
        return soon.isAfter(measure.toldAt()) ? soon : measure.toldAt();
    }

    private static void addItems(Timeline timeline, Finding danger, Evidence evidence) {
        for (Happening happening : timeline.happenings()) {
            evidence.add(
                    happening.happenedAt(),
                    happening.told().stream().filter(told -> danger.restsOn().contains(told.item())));
        }
    }
}
