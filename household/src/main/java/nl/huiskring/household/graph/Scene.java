package nl.huiskring.household.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.PersonRole;

/** Everything that is known when a message is planned, with the questions that the rules ask of it. */
record Scene(List<Involved> persons, List<Bond> bonds, List<Membership> existing, LocalDate on) {

    /** Those who can be in the core of a household by this message, by id. */
    Map<PersonId, Involved> coreCandidates() {
        Map<PersonId, Involved> candidates = new LinkedHashMap<>();
        persons.stream()
                .filter(person -> person.certain() && !isPleger(person) && person.role() != PersonRole.MELDER)
                .sorted(Comparator.comparing(person -> person.person().value()))
                .forEach(person -> candidates.put(person.person(), person));
        return candidates;
    }

    List<Involved> plegers() {
        return persons.stream()
                .filter(person -> person.certain() && isPleger(person))
                .toList();
    }

    /** Told so, or known so: who was attached somewhere and is no victim or child now joins nobody. */
    private boolean isPleger(Involved person) {
        boolean isDoneTo = person.role() == PersonRole.SLACHTOFFER || person.role() == PersonRole.KIND;
        return person.isPleger() || (wasAttached(person.person()) && !isDoneTo);
    }

    /** Whether the message tells about nobody but plegers; somebody uncertain counts as somebody. */
    boolean onlyPlegers() {
        return persons.stream().allMatch(person -> isPleger(person) || person.role() == PersonRole.MELDER);
    }

    /** Somebody who was ever attached somewhere is a pleger there, and so joins nobody here. */
    boolean wasAttached(PersonId person) {
        return existing.stream().anyMatch(membership -> membership.person().equals(person) && !membership.core());
    }

    Optional<Membership> membership(PersonId person, HouseholdId household, boolean core) {
        return existing.stream()
                .filter(membership -> membership.person().equals(person)
                        && membership.household().equals(household)
                        && membership.core() == core
                        && membership.lastsBeyond(on))
                .min(Comparator.comparing(Membership::from));
    }

    /** Households in whose core a person is. */
    Set<HouseholdId> coresOf(PersonId person) {
        return householdsOf(person, true);
    }

    /** Households to which a person is attached. */
    Set<HouseholdId> attachmentsOf(PersonId person) {
        return householdsOf(person, false);
    }

    private Set<HouseholdId> householdsOf(PersonId person, boolean core) {
        return existing.stream()
                .filter(membership ->
                        membership.person().equals(person) && membership.core() == core && membership.lastsBeyond(on))
                .map(Membership::household)
                .collect(Collectors.toSet());
    }

    /** Everybody known to be in the core of a household. */
    Set<PersonId> coreOf(HouseholdId household) {
        return existing.stream()
                .filter(membership ->
                        membership.household().equals(household) && membership.core() && membership.lastsBeyond(on))
                .map(Membership::person)
                .collect(Collectors.toSet());
    }

    /** Whether nobody else is known ever to have belonged to a household. */
    boolean isAlone(PersonId person, HouseholdId household) {
        return existing.stream()
                .filter(membership -> membership.household().equals(household))
                .allMatch(membership -> membership.person().equals(person));
    }

    /** Who is or was attached to a household. */
    Set<PersonId> attachedTo(HouseholdId household) {
        return existing.stream()
                .filter(membership -> membership.household().equals(household) && !membership.core())
                .map(Membership::person)
                .collect(Collectors.toSet());
    }

    /** When a household began, as far as these persons show. */
    LocalDate beginOf(HouseholdId household) {
        return existing.stream()
                .filter(membership -> membership.household().equals(household))
                .map(Membership::from)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** Related in any way at any time: enough to attach a pleger, for one who lived in a family belongs to it. */
    boolean everRelated(PersonId one, PersonId other) {
        return bonds.stream().anyMatch(bond -> bond.isBetween(one, other));
    }
}
