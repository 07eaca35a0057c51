package nl.huiskring.household.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.PersonRole;

/** Writes the plan down, component by component and then pleger by pleger. */
final class Changes {
    private final Scene scene;
    private final List<Component> components;
    private final Supplier<HouseholdId> newIds;
    private final List<Membership> added = new ArrayList<>();
    private final List<Membership> ended = new ArrayList<>();
    private final Map<HouseholdId, HouseholdId> joined = new LinkedHashMap<>();

    Changes(Scene scene, List<Component> components, Supplier<HouseholdId> newIds) {
        this.scene = scene;
        this.components = components;
        this.newIds = newIds;
    }

    Plan plan() {
        Map<Component, HouseholdId> households = new HashMap<>();
        for (Component component : components) {
            if (hasHousehold(component)) {
                HouseholdId household = component.oldest().orElseGet(newIds);
                households.put(component, household);
                settle(component, household);
            }
        }
        for (Involved pleger : scene.plegers()) {
            attach(pleger.person(), households);
        }
        return new Plan(added, ended, joined);
    }

    /** A witness who is related to nobody has no household here. */
    private boolean hasHousehold(Component component) {
        return !component.households.isEmpty()
                || component.people.size() > 1
                || scene.coreCandidates().values().stream()
                        .filter(person -> component.people.contains(person.person()))
                        .anyMatch(person -> person.role() != PersonRole.GETUIGE || person.isChild());
    }

    private void settle(Component component, HouseholdId household) {
        for (HouseholdId other : component.households) {
            if (!other.equals(household)) {
                joined.put(other, household);
                component.people.forEach(person -> end(person, other, true));
            }
        }
        component.people.forEach(person -> {
            if (scene.membership(person, household, true).isEmpty()) {
                end(person, household, false);
            }
            add(person, household, true);
        });
    }

    private void attach(PersonId pleger, Map<Component, HouseholdId> households) {
        boolean attached = false;
        for (Component component : components) {
            HouseholdId household = households.get(component);
            if (household != null && concerns(pleger, component)) {
                attachTo(pleger, household);
                attached = true;
            }
        }
        if (attached) {
            leaveOwnHousehold(pleger);
        } else if (scene.onlyPlegers() && isNowhere(pleger)) {
            add(pleger, newIds.get(), true);
        }
    }

    private boolean concerns(PersonId pleger, Component component) {
        return component.isOfIncident()
                || component.people.stream().anyMatch(person -> scene.everRelated(pleger, person));
    }

    /** Who was in the core before he was known as pleger is from now on attached. */
    private void attachTo(PersonId pleger, HouseholdId household) {
        end(pleger, household, true);
        add(pleger, household, false);
    }

    /** A household that was made of a pleger alone ends when his family is known, so that the order of messages is the same. */
    private void leaveOwnHousehold(PersonId pleger) {
        boolean relatedElsewhere = scene.bonds().stream()
                .filter(bond -> bond.touches(pleger))
                .anyMatch(
                        bond -> scene.persons().stream().noneMatch(person -> bond.isBetween(pleger, person.person())));
        if (!relatedElsewhere) {
            scene.coresOf(pleger).stream()
                    .filter(household -> scene.isAlone(pleger, household))
                    .forEach(household -> end(pleger, household, true));
        }
    }

    private boolean isNowhere(PersonId person) {
        return scene.coresOf(person).isEmpty() && scene.attachmentsOf(person).isEmpty();
    }

    private void end(PersonId person, HouseholdId household, boolean core) {
        scene.membership(person, household, core).ifPresent(membership -> ended.add(membership.endedOn(scene.on())));
    }

    /** Adds what is not known yet; when the household was known from a later day, the time before it. */
    private void add(PersonId person, HouseholdId household, boolean core) {
        Optional<Membership> known = scene.membership(person, household, core);
        boolean fromLater = known.isPresent() && known.get().from().isAfter(scene.on());
        if (known.isEmpty() || fromLater) {
            added.add(new Membership(person, household, core, scene.on(), known.map(Membership::from)));
        }
    }
}
