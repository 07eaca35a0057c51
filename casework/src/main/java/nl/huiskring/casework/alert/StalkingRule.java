package nl.huiskring.casework.alert;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.RelationType;

/**
 * A06 STALKING_AFTER_SEPARATION: two intimidating contacts in 30 days between persons who separated in the year before. No
 * message tells the day of a separation: the first time that anybody calls them former partners stands for it. Source:
 * domain.md D; two intimidating incidents already count as stalking (F56), breaking up is a dangerous moment (F55).
 */
final class StalkingRule implements AlertRule {
    private static final Set<String> INTIMIDATING_CLASSES = Set.of("STALKING", "BEDREIGING", "OVERTREDING_VERBOD");
    private static final Set<String> KEPT_APART = Set.of("CONTACTVERBOD", "LOCATIEVERBOD", "ELEKTRONISCHE_CONTROLE");
    private static final String STALKING = "STALKING";

    @Override
    public String id() {
        return "A06";
    }

    @Override
    public Optional<Finding> evaluate(Timeline timeline, Instant now, Thresholds thresholds) {
        Evidence evidence = new Evidence();
        List<Contact> contacts = contacts(timeline);
        for (Separation separation : separations(timeline)) {
            List<Contact> crowded = crowded(contacts, separation, now, thresholds);
            if (!crowded.isEmpty()) {
                evidence.add(separation.at(), Stream.of(separation.told()));
                crowded.forEach(contact -> evidence.add(contact.at(), contact.told().stream()));
            }
        }
        return evidence.isEmpty() ? Optional.empty() : Optional.of(finding(evidence, now, thresholds));
    }

    private Finding finding(Evidence evidence, Instant now, Thresholds thresholds) {
        return evidence.finding(
                id(),
                Level.RED,
                thresholds.dueFrom(now, Level.RED),
                "Herhaald intimiderend contact na een scheiding, het laatst op %s.".formatted(evidence.lastDay()),
                WeaponOrThreatRule.NEUTRAL);
    }

    private static List<Contact> crowded(
            List<Contact> contacts, Separation separation, Instant now, Thresholds thresholds) {
        Thresholds.Separation limits = thresholds.separation();
        List<Contact> between = contacts.stream()
                .filter(contact -> contact.isBetween(separation.persons()))
                .filter(contact -> DAYS.between(separation.day(), contact.day()) >= 0
                        && DAYS.between(separation.day(), contact.day()) <= limits.days())
                .toList();
        LocalDate since = Evidence.since(now, thresholds.attentionDays());
        return Windows.crowded(between, Contact::day, limits.contacts(), limits.contactDays(), since);
    }

    /** When two persons were first called former partners. */
    private record Separation(Set<PersonId> persons, Instant at, Told told) {
        LocalDate day() {
            return DutchTime.dayOf(at);
        }
    }

    private static List<Separation> separations(Timeline timeline) {
        Map<Set<PersonId>, Separation> first = new LinkedHashMap<>();
        for (Happening happening : timeline.happenings()) {
            happening
                    .all(Field.RELATION)
                    .filter(told -> told.value().equals(RelationType.EX_PARTNER.code()))
                    .forEach(told -> first.putIfAbsent(
                            told.subjects(), new Separation(told.subjects(), happening.happenedAt(), told)));
        }
        return List.copyOf(first.values());
    }

    private record Contact(Instant at, Set<PersonId> persons, List<Told> told) {
        LocalDate day() {
            return DutchTime.dayOf(at);
        }

        /** A breach names its pleger alone; an incident names both. */
        boolean isBetween(Set<PersonId> pair) {
            return persons.stream().anyMatch(pair::contains);
        }
    }

    private static List<Contact> contacts(Timeline timeline) {
        List<Contact> contacts = new ArrayList<>();
        for (Incident incident : Incident.of(timeline)) {
            add(
                    contacts,
                    incident.at(),
                    incident.parts(),
                    intimidation(incident).toList());
        }
        for (Happening happening : timeline.happenings()) {
            List<Told> breaches = happening
                    .all(Field.BREACH)
                    .filter(told -> KEPT_APART.contains(told.value()))
                    .toList();
            add(contacts, happening.happenedAt(), List.of(happening), breaches);
        }
        contacts.sort(Comparator.comparing(Contact::at));
        return contacts;
    }

    private static void add(List<Contact> contacts, Instant at, List<Happening> parts, List<Told> told) {
        if (!told.isEmpty()) {
            Set<PersonId> persons = parts.stream()
                    .flatMap(part -> part.persons().keySet().stream())
                    .collect(Collectors.toSet());
            contacts.add(new Contact(at, persons, told));
        }
    }

    private static Stream<Told> intimidation(Incident incident) {
        return Stream.of(
                        incident.all(Field.INCIDENT_CLASS).filter(told -> INTIMIDATING_CLASSES.contains(told.value())),
                        incident.all(Field.VIOLENCE_FORM)
                                .filter(told -> told.value().equals(STALKING)),
                        incident.all(Field.REPORTED_VIOLENCE)
                                .filter(told -> told.value().equals(STALKING)),
                        incident.all(Field.DEATH_THREAT).filter(Told::isTrue))
                .flatMap(told -> told);
    }
}
