package nl.huiskring.household.graph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;

/** People who are joined by relations, and the households in whose core they already are. Grows while components are found. */
final class Component {
    final Set<PersonId> people = new LinkedHashSet<>();
    final Set<PersonId> victims = new LinkedHashSet<>();
    final Set<HouseholdId> households = new LinkedHashSet<>();
    private final Scene scene;
    private final Set<PersonId> children = new LinkedHashSet<>();

    Component(Scene scene, Involved first) {
        this.scene = scene;
        people.add(first.person());
        households.addAll(scene.coresOf(first.person()));
        if (first.isChild()) {
            children.add(first.person());
        }
        if (first.isVictim()) {
            victims.add(first.person());
        }
    }

    void absorb(Component other) {
        people.addAll(other.people);
        victims.addAll(other.victims);
        households.addAll(other.households);
        children.addAll(other.children);
    }

    /** Whether it holds somebody to whom the incident was done, or who was there as a child. */
    boolean isOfIncident() {
        return !children.isEmpty() || !victims.isEmpty();
    }

    /** How many the core would have. */
    static int sizeOf(Component one, Component other) {
        Set<PersonId> all = new LinkedHashSet<>(one.everybody());
        all.addAll(other.everybody());
        return all.size();
    }

    /** People of this message, and everybody else in the same cores. */
    Set<PersonId> everybody() {
        Set<PersonId> all = new LinkedHashSet<>(people);
        households.forEach(household -> all.addAll(scene.coreOf(household)));
        return all;
    }

    /**
     * Whether both may hold a victim of the same pleger: one of this message, or one who is attached to the households of both. Two
     * components with victims of one message count as well when no pleger is named.
     */
    boolean mayShareVictimsWith(Component other) {
        if (possibleVictims().isEmpty() || other.possibleVictims().isEmpty()) {
            return false;
        }
        return !plegersSharedWith(other).isEmpty() || (!victims.isEmpty() && !other.victims.isEmpty());
    }

    /** Plegers who are attached to both, or of whom the message tells. */
    Set<PersonId> plegersSharedWith(Component other) {
        Set<PersonId> shared = plegers();
        shared.retainAll(other.plegers());
        return shared;
    }

    /** The victims of this message, and whoever else may be one where a pleger is attached; a child of this message is none. */
    Set<PersonId> possibleVictims() {
        Set<PersonId> possible = new LinkedHashSet<>(victims);
        households.stream()
                .filter(household -> !scene.attachedTo(household).isEmpty())
                .forEach(household -> possible.addAll(scene.coreOf(household)));
        possible.removeAll(children);
        return possible;
    }

    private Set<PersonId> plegers() {
        Set<PersonId> plegers = new LinkedHashSet<>();
        households.forEach(household -> plegers.addAll(scene.attachedTo(household)));
        if (isOfIncident()) {
            scene.plegers().forEach(pleger -> plegers.add(pleger.person()));
        }
        return plegers;
    }

    /** The household in which it goes on: the oldest, by id where equally old. */
    Optional<HouseholdId> oldest() {
        return households.stream().min(Comparator.comparing(scene::beginOf).thenComparing(HouseholdId::value));
    }
}
