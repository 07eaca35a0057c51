package nl.huiskring.household.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.huiskring.model.HouseholdId;

/**
 * Works out what a message changes in households. A household is a set of time-bounded relations, never an address (domain.md,
 * fact 8), and two victims of one pleger never meet in one household unless they are related to each other.
 *
 * <ol>
 *   <li>Relations that hold on the day join everybody but plegers and reporters into components ({@link Components}).
 *   <li>A child without a relation belongs to the victim, when there is one component of victims.
 *   <li>Each component goes on in the oldest household of its people, or in a new one; a relation that joins two households
 *       joins them into the oldest.
 *   <li>A pleger is attached to every household of a victim, a child or a relative of his in the message; joined to none.
 *   <li>A message about nobody but a pleger leaves him where he is, or makes a household of him alone.
 * </ol>
 *
 * A person of whom it is not certain who he is changes nothing.
 */
public final class HouseholdPlanner {
    /** More people than this are not one household; the relation is kept, the households stay apart. */
    public static final int MOST_IN_CORE = 12;

    private HouseholdPlanner() {}

    /**
     * The changes.
     *
     * @param persons everybody in the message
     * @param bonds the relations of the message, and those already known of these persons
     * @param existing the memberships, present and past, of everybody who belongs to a household of these persons: without the
     *     others nobody can see that a relation would bring two victims of one pleger together
     * @param on when what is told happened; older messages may come later
     * @param newIds gives ids for new households
     */
    public static Plan plan(
            List<Involved> persons,
            List<Bond> bonds,
            List<Membership> existing,
            LocalDate on,
            Supplier<HouseholdId> newIds) {
        Scene scene = new Scene(persons, bonds, existing, on);
        return new Changes(scene, Components.of(scene), newIds).plan();
    }
}
