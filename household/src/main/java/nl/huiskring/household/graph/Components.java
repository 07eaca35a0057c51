package nl.huiskring.household.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.RelationType;

/**
 * Joins the people of a message along their relations. A join is refused when it would bring together two victims who are not
 * related to each other, or make a core too large. The nearest relations go first, so that a child is with its parent before
 * anybody else lays claim to it.
 */
final class Components {
    private static final List<RelationType> NEAREST = List.of(
            RelationType.OUDER,
            RelationType.PARTNER,
            RelationType.BROER_ZUS,
            RelationType.VERZORGER,
            RelationType.FAMILIE,
            RelationType.HUISGENOOT,
            RelationType.EX_PARTNER,
            RelationType.GEZAG);

    private final Scene scene;
    private final Map<PersonId, Involved> candidates;
    private final Map<PersonId, Component> of = new LinkedHashMap<>();

    private Components(Scene scene) {
        this.scene = scene;
        this.candidates = scene.coreCandidates();
        candidates.forEach((person, involved) -> of.put(person, new Component(scene, involved)));
    }

    static List<Component> of(Scene scene) {
        Components components = new Components(scene);
        components.joinByHousehold();
        components.joinByBonds();
        components.joinChildren();
        return List.copyOf(new LinkedHashSet<>(components.of.values()));
    }

    /** Who already shares a core stays together, whatever this message leaves unsaid. */
    private void joinByHousehold() {
        Map<HouseholdId, PersonId> first = new LinkedHashMap<>();
        for (PersonId person : candidates.keySet()) {
            for (HouseholdId household : scene.coresOf(person)) {
                PersonId known = first.putIfAbsent(household, person);
                if (known != null) {
                    join(known, person);
                }
            }
        }
    }

    private void joinByBonds() {
        List<Bond> bonds = scene.bonds().stream()
                .filter(bond -> bond.joins() && bond.holdsOn(scene.on()))
                .filter(bond -> canJoin(bond.from()) && canJoin(bond.to()))
                .sorted(order())
                .toList();
        for (Bond bond : bonds) {
            if (isAllowed(bond)) {
                join(bond.from(), bond.to());
            }
        }
    }

    private boolean canJoin(PersonId person) {
        return candidates.containsKey(person) && !scene.wasAttached(person);
    }

    private Comparator<Bond> order() {
        return Comparator.<Bond>comparingInt(bond -> bothVictims(bond) ? 0 : 1)
                .thenComparingInt(bond -> NEAREST.indexOf(bond.type()))
                .thenComparing(bond -> bond.from().value())
                .thenComparing(bond -> bond.to().value());
    }

    private boolean bothVictims(Bond bond) {
        return isVictim(bond.from()) && isVictim(bond.to());
    }

    private boolean isVictim(PersonId person) {
        Involved involved = candidates.get(person);
        return involved != null && involved.isVictim();
    }

    private boolean isAllowed(Bond bond) {
        Component one = component(bond.from());
        Component other = component(bond.to());
        return one == other
                || (Component.sizeOf(one, other) <= HouseholdPlanner.MOST_IN_CORE
                        && (!one.mayShareVictimsWith(other) || isBetweenThoseVictims(bond, one, other)));
    }

    /** Whether the relation is one of the victims themselves, and so no third person brings them together. */
    private boolean isBetweenThoseVictims(Bond bond, Component one, Component other) {
        Set<PersonId> shared = one.plegersSharedWith(other);
        boolean toldNow =
                shared.isEmpty() || scene.plegers().stream().anyMatch(pleger -> shared.contains(pleger.person()));
        return standsForVictims(one, bond.from(), toldNow) && standsForVictims(other, bond.to(), toldNow);
    }

    private boolean standsForVictims(Component component, PersonId person, boolean toldNow) {
        return (toldNow && isVictim(person)) || component.possibleVictims().equals(Set.of(person));
    }

    /** A child of whom no relation is told belongs to the victim, unless both are known in different households. */
    private void joinChildren() {
        List<Component> ofVictims = new LinkedHashSet<>(of.values())
                .stream().filter(component -> !component.victims.isEmpty()).toList();
        if (ofVictims.size() != 1) {
            return;
        }
        Component victims = ofVictims.getFirst();
        for (Involved child : new ArrayList<>(candidates.values())) {
            Component own = component(child.person());
            boolean alone = own.everybody().size() == 1;
            boolean bothKnown = !own.households.isEmpty() && !victims.households.isEmpty();
            if (child.isChild()
                    && own != victims
                    && alone
                    && !bothKnown
                    && canJoin(child.person())
                    && Component.sizeOf(own, victims) <= HouseholdPlanner.MOST_IN_CORE) {
                join(victims.people.iterator().next(), child.person());
            }
        }
    }

    private Component component(PersonId person) {
        Component component = of.get(person);
        if (component == null) {
            throw new IllegalArgumentException("not a person of the message");
        }
        return component;
    }

    private void join(PersonId one, PersonId other) {
        Component first = component(one);
        Component second = component(other);
        if (first != second) {
            first.absorb(second);
            Set<PersonId> moved = new HashSet<>(second.people);
            moved.forEach(person -> of.put(person, first));
        }
    }
}
