package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;

/**
 * A05 BAN_BREACH: breach of a contact or area ban, a special condition or a GPS zone; due at once. A ban that by all that is
 * known had ended before cannot be breached. Source: domain.md A (row S003, measures) and D; an ignored ban is a red flag
 * (F55).
 */
final class BanBreachRule implements AlertRule {
    private static final String POLICE_CLASS = "OVERTREDING_VERBOD";

    @Override
    public String id() {
        return "A05";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        List<Measure> measures = Measures.of(timeline);
        Evidence evidence = new Evidence();
        timeline.stream()
                .filter(happening -> !breachDay(happening).isBefore(since))
                .forEach(happening -> evidence.add(happening.happenedAt(), breaches(happening, measures)));
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(evidence.finding(
                id(),
                Level.RED,
                now,
                "Een verbod of voorwaarde is overtreden, het laatst gemeld over %s.".formatted(evidence.lastDay()),
                "Een afspraak, verbod of voorwaarde vraagt direct aandacht."));
    }

    private static Stream<Told> breaches(Happening happening, List<Measure> measures) {
        LocalDate day = breachDay(happening);
        Stream<Told> ofProbation = happening.all(Field.BREACH).filter(told -> mayStillHold(told, day, measures));
        Stream<Told> ofPolice =
                happening.all(Field.INCIDENT_CLASS).filter(told -> told.value().equals(POLICE_CLASS));
        return Stream.concat(ofProbation, ofPolice);
    }

    /** Whoever reports a breach of a ban that nobody told about is believed. */
    private static boolean mayStillHold(Told breach, LocalDate day, List<Measure> measures) {
        List<Measure> known = measures.stream()
                .filter(measure -> measure.word().equals(breach.value()) && measure.concerns(breach.subjects()))
                .toList();
        return known.isEmpty() || known.stream().anyMatch(measure -> !measure.endedBefore(day));
    }

    private static LocalDate breachDay(Happening happening) {
        return happening
                .first(Field.BREACH_AT)
                .map(told -> DutchTime.dayOf(OffsetDateTime.parse(told.value()).toInstant()))
                .orElseGet(happening::day);
    }
}
