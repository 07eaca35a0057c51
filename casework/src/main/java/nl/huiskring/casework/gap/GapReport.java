package nl.huiskring.casework.gap;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import nl.huiskring.casework.DutchTime;

/**
 * How far the police and Veilig Thuis are apart at a moment: a state of the facts, so the gap closes by itself when the case
 * comes in. A registration sent twice counts once.
 *
 * @param explained why registrations became no case, those that no case names after all
 * @param unknownReferences numbers that a case names and the police never sent here: the same gap from the other side
 */
public record GapReport(Instant at, List<GapRow> rows, List<StatedReason> explained, List<String> unknownReferences) {
    /** Within this time a registration is linked or explained. */
    public static final Duration TERM = Duration.ofHours(24);

    public GapReport {
        rows = List.copyOf(rows);
        explained = List.copyOf(explained);
        unknownReferences = List.copyOf(unknownReferences);
    }

    /** The report as of a moment: what became known later is left out, so an old report can be made again. */
    public static GapReport of(
            List<PoliceRegistration> registrations, List<LinkedCase> cases, List<StatedReason> reasons, Instant now) {
        List<PoliceRegistration> known = known(registrations, now);
        Set<String> linked = numbers(cases, LinkedCase::registrationNumber, LinkedCase::at, now);
        Set<String> explained = numbers(reasons, StatedReason::registrationNumber, StatedReason::at, now);
        List<GapRow> rows = known.stream().collect(groupingBy(Place::of, TreeMap::new, toList())).entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), linked, explained, now))
                .toList();
        Set<String> unknown = new TreeSet<>(linked);
        unknown.removeAll(
                known.stream().map(one -> key(one.registrationNumber())).collect(toSet()));
        return new GapReport(now, rows, standing(known, linked, reasons, now), new ArrayList<>(unknown));
    }

    /** The first reason of each registration that no case names. */
    private static List<StatedReason> standing(
            List<PoliceRegistration> known, Set<String> linked, List<StatedReason> reasons, Instant now) {
        TreeMap<String, StatedReason> first = reasons.stream()
                .filter(reason -> !reason.at().isAfter(now))
                .collect(toMap(
                        reason -> key(reason.registrationNumber()),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(StatedReason::at)),
                        TreeMap::new));
        first.keySet()
                .retainAll(
                        known.stream().map(one -> key(one.registrationNumber())).collect(toSet()));
        first.keySet().removeAll(linked);
        return List.copyOf(first.values());
    }

    /** All that is neither linked nor explained, the oldest first. */
    public List<OpenRegistration> open() {
        return rows.stream()
                .flatMap(row -> row.open().stream())
                .sorted(Comparator.comparing(OpenRegistration::ageHours)
                        .reversed()
                        .thenComparing(OpenRegistration::registrationNumber))
                .toList();
    }

    /** Open past the term. */
    public List<OpenRegistration> overdue() {
        return open().stream().filter(OpenRegistration::overdue).toList();
    }

    /** What is open with its age, the oldest first, in Dutch. */
    public List<String> openLines() {
        return GapText.open(this);
    }

    /** The report in Dutch, for people. */
    public List<String> lines() {
        return GapText.of(this);
    }

    private record Place(String municipality, String week) implements Comparable<Place> {
        static Place of(PoliceRegistration registration) {
            LocalDate day = DutchTime.dayOf(registration.recordedAt());
            return new Place(
                    registration.municipality(),
                    "%04d-W%02d"
                            .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }

        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::municipality)
                    .thenComparing(Place::week)
                    .compare(this, other);
        }
    }

    private static List<PoliceRegistration> known(List<PoliceRegistration> registrations, Instant now) {
        Collection<PoliceRegistration> first = registrations.stream()
                .filter(registration -> !registration.recordedAt().isAfter(now))
                .collect(toMap(
                        registration -> key(registration.registrationNumber()),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparing(PoliceRegistration::recordedAt)),
                        TreeMap::new))
                .values();
        return List.copyOf(first);
    }

    private static <T> Set<String> numbers(
            List<T> facts, Function<T, String> number, Function<T, Instant> at, Instant now) {
        return facts.stream()
                .filter(fact -> !at.apply(fact).isAfter(now))
                .map(fact -> key(number.apply(fact)))
                .collect(toSet());
    }

    private static GapRow row(
            Place place,
            List<PoliceRegistration> registrations,
            Set<String> linked,
            Set<String> explained,
            Instant now) {
        List<PoliceRegistration> unlinked = registrations.stream()
                .filter(one -> !linked.contains(key(one.registrationNumber())))
                .toList();
        List<OpenRegistration> open = unlinked.stream()
                .filter(one -> !explained.contains(key(one.registrationNumber())))
                .map(one -> open(one, now))
                .toList();
        return new GapRow(
                place.municipality(),
                place.week(),
                registrations.size(),
                registrations.size() - unlinked.size(),
                unlinked.size() - open.size(),
                open);
    }

    private static OpenRegistration open(PoliceRegistration registration, Instant now) {
        Duration age = Duration.between(registration.recordedAt(), now);
        return new OpenRegistration(
                registration.registrationNumber(),
                registration.interaction(),
                registration.municipality(),
                age.toHours(),
                age.compareTo(TERM) > 0);
    }

    /** The number as it is compared: systems differ in case and surrounding space. */
    private static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
