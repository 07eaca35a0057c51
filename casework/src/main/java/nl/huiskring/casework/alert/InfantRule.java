package nl.huiskring.casework.alert;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;

/**
 * A08 PREGNANT_OR_INFANT: an incident in a household with a child under one, or with one that was born so soon after that its
 * mother was pregnant then. No message tells a pregnancy itself. Source: domain.md D.
 */
final class InfantRule implements AlertRule {
    /** An age of nought, in a list of ages in years, or an age in months or weeks. */
    private static final Pattern UNDER_ONE =
            Pattern.compile("(?<![0-9])(0(?![0-9])|[0-9]+ *(mnd|maand|week|weken|wk|dag))", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "A08";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        Evidence evidence = new Evidence();
        for (Incident incident : Incident.of(timeline)) {
            List<Told> infants =
                    infants(timeline, incident, thresholds.infant()).toList();
            if (!incident.day().isBefore(since) && !infants.isEmpty()) {
                evidence.add(incident.at(), Stream.concat(incident.explaining(), infants.stream()));
            }
        }
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(evidence.finding(
                id(),
                Level.RED,
                thresholds.dueFrom(now, Level.RED),
                "Incident in een huishouden met een baby of een zwangerschap, het laatste op %s."
                        .formatted(evidence.lastDay()),
                "Er is aanleiding om met voorrang naar de veiligheid van kinderen te kijken."));
    }

    private static Stream<Told> infants(Timeline timeline, Incident incident, Thresholds.Infant limits) {
        Stream<Told> born = timeline.stream()
                .flatMap(happening -> happening.all(Field.BIRTH_DATE))
                .filter(told -> isInfant(PartialDate.parse(told.value()), incident.day(), limits));
        Stream<Told> aged = incident.all(Field.CHILD_AGES)
                .filter(told -> UNDER_ONE.matcher(told.value()).find());
        return Stream.concat(born, aged);
    }

    /** With an incomplete date the child is taken as the younger, as everywhere where minors are protected. */
    private static boolean isInfant(PartialDate birth, LocalDate incident, Thresholds.Infant limits) {
        if (birth.exact().isPresent()) {
            long age = DAYS.between(birth.exact().get(), incident);
            return age >= -limits.pregnancyDays() && age <= limits.ageDays();
        }
        return birth.year() <= incident.getYear() && birth.ageOn(incident) == 0;
    }
}
