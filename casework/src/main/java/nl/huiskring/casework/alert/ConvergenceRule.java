package nl.huiskring.casework.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;

/**
 * A09 CONVERGENCE: three different organisations give a signal on one household within 60 days, and what each of them gave,
 * taken alone, makes no other rule fire. Source: domain.md D; the radar function of Veilig Thuis (Handelingsprotocol 2019, F62).
 */
final class ConvergenceRule implements AlertRule {
    private final List<AlertRule> thresholdRules;

    /**
     * Makes the rule.
     *
     * @param thresholdRules what makes an organisation's own signals strong enough alone
     */
    ConvergenceRule(List<AlertRule> thresholdRules) {
        this.thresholdRules = List.copyOf(thresholdRules);
    }

    @Override
    public String id() {
        return "A09";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        List<Happening> signals =
                timeline.stream().filter(ConvergenceRule::isSignal).toList();
        Set<Happening> converging = new LinkedHashSet<>();
        for (int last = 0; last < signals.size(); last++) {
            if (!signals.get(last).day().isBefore(since)) {
                converging.addAll(weakOnes(timeline, window(signals, last, thresholds), now, thresholds));
            }
        }
        return converging.isEmpty() ? Optional.empty() : Optional.of(finding(converging, now, thresholds));
    }

    private Finding finding(Set<Happening> converging, Instant now, Thresholds thresholds) {
        Evidence evidence = new Evidence();
        converging.stream()
                .sorted(Comparator.comparing(Happening::happenedAt)
                        .thenComparing(happening -> happening.interaction().value()))
                .forEach(happening -> evidence.add(happening.happenedAt(), voice(happening)));
        long organisations =
                converging.stream().map(Happening::sender).distinct().count();
        return evidence.finding(
                id(),
                Level.ORANGE,
                thresholds.dueFrom(now, Level.ORANGE),
                "%d organisaties gaven kort na elkaar een signaal over dit huishouden, het laatste op %s."
                        .formatted(organisations, evidence.lastDay()),
                "Er is aanleiding om signalen over dit huishouden in samenhang te bekijken.");
    }

    private static List<Happening> window(List<Happening> signals, int last, Thresholds thresholds) {
        LocalDate closes = signals.get(last).day();
        return signals.subList(0, last + 1).stream()
                .filter(signal -> Windows.near(
                        signal.day(), closes, thresholds.convergence().days()))
                .toList();
    }

    /** The signals of the organisations that are weak alone, if there are enough of these. */
    private Set<Happening> weakOnes(Timeline timeline, List<Happening> window, Instant now, Thresholds thresholds) {
        Set<Oin> senders = window.stream().map(Happening::sender).collect(Collectors.toSet());
        int enough = thresholds.convergence().organisations();
        if (senders.size() < enough) {
            return Set.of();
        }
        Instant closes = window.getLast().happenedAt();
        Map<Oin, Boolean> weak = new HashMap<>();
        senders.forEach(sender -> weak.put(sender, isWeak(timeline, sender, closes, now, thresholds)));
        long found = weak.values().stream().filter(Boolean::booleanValue).count();
        return found < enough
                ? Set.of()
                : window.stream()
                        .filter(signal -> weak.getOrDefault(signal.sender(), false))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isWeak(Timeline timeline, Oin sender, Instant closes, Instant now, Thresholds thresholds) {
        Timeline alone = timeline.only(happening ->
                happening.sender().equals(sender) && !happening.happenedAt().isAfter(closes));
        return thresholdRules.stream()
                .noneMatch(rule -> rule.evaluate(alone, now, thresholds).isPresent());
    }

    /** What Veilig Thuis registered out of a police registration is the signal of the police, not another one. */
    private static boolean isSignal(Happening happening) {
        boolean echo = happening.type() == MessageType.MELDING
                && happening.first(Field.POLICE_REFERENCE).isPresent();
        return !echo && voice(happening).findAny().isPresent();
    }

    /** What in a message says that something is wrong; a bare fact of care or supervision says nothing. */
    private static Stream<Told> voice(Happening happening) {
        Set<Field> telling = switch (happening.type()) {
            case POLITIE_REGISTRATIE -> Set.of(Field.INCIDENT_CLASS, Field.VIOLENCE_FORM);
            case ZORGFORMULIER, MELDING, SIGNAAL ->
                Set.of(Field.SITUATION, Field.CONCERNS, Field.REPORTED_VIOLENCE, Field.ABOUT_CHILD);
            case ZORGBETROKKENHEID -> Set.of(Field.CARE_SAFETY, Field.ABOUT_CHILD);
            case TOEZICHT -> Set.of(Field.SUPERVISION_SAFETY);
            case VOORWAARDE_OVERTREDING -> Set.of(Field.BREACH);
            case KINDERMAATREGEL -> Set.of(Field.CONCERNS, Field.ABOUT_CHILD);
            case VEILIGHEIDSBEOORDELING,
                    OVERDRACHT,
                    STRAFRECHTELIJKE_MAATREGEL,
                    TOESTEMMING,
                    INTREKKING,
                    TERUGKOPPELING,
                    OVERDRACHT_AANVAARD,
                    HUISHOUD_SIGNAAL,
                    ONTVANGSTBEVESTIGING -> Set.of();
        };
        return happening.told().stream().filter(told -> telling.contains(told.field()));
    }
}
