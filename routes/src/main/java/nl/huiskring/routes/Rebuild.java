package nl.huiskring.routes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.Neighbourhood;
import nl.huiskring.household.store.People;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Kept;

/**
 * Makes the households around some persons anew, after it turned out that records are about others than was thought: their
 * messages are planned once more in the order in which they first were. So the households are those that there would be had it
 * been known from the beginning.
 */
final class Rebuild {
    private final Households households;
    private final People people;
    private final Interactions interactions;
    private final Place place;
    private final PartnerDirectory partners;

    Rebuild(Households households, People people, Interactions interactions, Place place, PartnerDirectory partners) {
        this.households = households;
        this.people = people;
        this.interactions = interactions;
        this.place = place;
        this.partners = partners;
    }

    /** Holds what is near these persons, so that no message changes it meanwhile; what came near while it waited is held too. */
    Neighbourhood hold(Collection<PersonId> persons) {
        Set<HouseholdId> held = new HashSet<>();
        Neighbourhood near = households.around(persons);
        while (held.addAll(near.households())) {
            households.lock(near.households());
            near = households.around(persons);
        }
        return near;
    }

    /**
     * Plans the messages again, those of senders too who are no longer registered.
     *
     * @return the households that changed or may have
     */
    Set<HouseholdId> anew(Neighbourhood near) {
        households.forget(near);
        Set<PersonId> everybody = new HashSet<>();
        for (InteractionId message : near.messages()) {
            Kept kept = interactions.kept(message);
            Map<String, PersonId> persons = persons(kept);
            place.again(kept, persons);
            everybody.addAll(persons.values());
        }
        Set<HouseholdId> changed = new HashSet<>(near.households());
        changed.addAll(households.membershipsOf(everybody).stream()
                .map(Membership::household)
                .collect(Collectors.toSet()));
        return changed;
    }

    /**
     * A message that came in before, with its persons as they are known now. Empty when nobody answers any more for what it
     * says: its sender is not registered.
     */
    Optional<Recognised> recognised(InteractionId message) {
        Kept kept = interactions.kept(message);
        return partners.byOin(kept.report().envelope().sender())
                .map(sender -> new Recognised(kept, sender, persons(kept), List.of()));
    }

    private Map<String, PersonId> persons(Kept kept) {
        return kept.report().type().hasPersons()
                ? people.personsOf(kept.id())
                : Recognise.ofTheCase(people.mentioned(kept.id()));
    }
}
