package nl.huiskring.household.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.policy.PersonRole;

/** Keeps households in memory as a storage does, so that tests can tell messages and look at the views. */
final class Town {
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Bond> bonds = new ArrayList<>();
    private long lastHousehold = 1000;

    PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    Involved a(PersonId person, PersonRole role) {
        return new Involved(person, role, role == PersonRole.KIND, true);
    }

    Bond bond(PersonId from, RelationType type, PersonId to) {
        return new Bond(from, to, type, Optional.empty(), Optional.empty());
    }

    Plan tell(LocalDate on, List<Involved> persons, Bond... told) {
        bonds.addAll(List.of(told));
        Set<PersonId> ids = persons.stream().map(Involved::person).collect(Collectors.toSet());
        List<Bond> known = bonds.stream()
                .filter(bond -> ids.contains(bond.from()) || ids.contains(bond.to()))
                .toList();
        Set<HouseholdId> theirs = memberships.stream()
                .filter(membership -> ids.contains(membership.person()))
                .map(Membership::household)
                .collect(Collectors.toSet());
        List<Membership> existing = memberships.stream()
                .filter(membership -> theirs.contains(membership.household()))
                .toList();
        Plan plan = HouseholdPlanner.plan(
                persons, known, existing, on, () -> new HouseholdId(new UUID(0, ++lastHousehold)));
        apply(plan, on);
        return plan;
    }

    private void apply(Plan plan, LocalDate on) {
        for (Membership ended : plan.ended()) {
            memberships.removeIf(old -> old.person().equals(ended.person())
                    && old.household().equals(ended.household())
                    && old.core() == ended.core()
                    && old.from().equals(ended.from()));
            memberships.add(ended);
        }
        memberships.addAll(plan.added());
        plan.joined()
                .forEach((from, to) -> List.copyOf(memberships).stream()
                        .filter(member -> member.household().equals(from) && member.lastsBeyond(on))
                        .forEach(member -> move(member, to, on)));
    }

    private void move(Membership member, HouseholdId to, LocalDate on) {
        memberships.remove(member);
        memberships.add(member.endedOn(on));
        memberships.add(new Membership(member.person(), to, member.core(), on, Optional.empty()));
    }

    /** The views of all households on a day, empty ones left out. */
    List<HouseholdView> views(LocalDate on) {
        Map<HouseholdId, List<Membership>> byHousehold =
                memberships.stream().collect(Collectors.groupingBy(Membership::household));
        return byHousehold.values().stream()
                .map(members -> HouseholdView.of(members, on))
                .filter(view -> !view.core().isEmpty() || !view.attached().isEmpty())
                .toList();
    }
}
