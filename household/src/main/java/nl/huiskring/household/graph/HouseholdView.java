package nl.huiskring.household.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.huiskring.model.PersonId;

/**
 * Who belongs to one household on a day.
 *
 * @param core those who are joined by their relations
 * @param attached plegers; shown with this household, without anything of their other households
 */
public record HouseholdView(Set<PersonId> core, Set<PersonId> attached) {
    public HouseholdView {
        core = Set.copyOf(core);
        attached = Set.copyOf(attached);
    }

    /** The view of the household of which these are the memberships. */
    public static HouseholdView of(Collection<Membership> memberships, LocalDate on) {
        Set<PersonId> core = new LinkedHashSet<>();
        Set<PersonId> attached = new LinkedHashSet<>();
        memberships.stream()
                .filter(membership -> membership.holdsOn(on))
                .forEach(membership -> (membership.core() ? core : attached).add(membership.person()));
        attached.removeAll(core);
        return new HouseholdView(core, attached);
    }

    /** Whether somebody belongs to it in any way. */
    public boolean contains(PersonId person) {
        return core.contains(person) || attached.contains(person);
    }
}
