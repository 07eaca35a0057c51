package nl.huiskring.household.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.huiskring.household.graph.Bond;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.graph.Plan;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;

/** The time-bounded relations and the households they make. */
public interface Households {
    /** All relations in which one of these persons stands. */
    List<Bond> bondsOf(Collection<PersonId> persons);

    void add(Collection<Bond> bonds, InteractionId source);

    /** Present and past memberships of these persons, in households that are not joined into another. */
    List<Membership> membershipsOf(Collection<PersonId> persons);

    /** Everybody who is or was in a household. */
    List<Membership> membersOf(HouseholdId household);

    /** Makes everybody who wants to change these households wait until this transaction ends. */
    void lock(Collection<HouseholdId> households);

    /** A message is about to be planned; the order in which messages are is remembered. */
    void placing(InteractionId message);

    /** Everything near these persons that has to be made anew when it changes who they are. */
    Neighbourhood around(Collection<PersonId> persons);

    /** Forgets the relations and memberships of a neighbourhood, which are made anew from its messages. */
    void forget(Neighbourhood neighbourhood);

    /** Carries out what the planner found. */
    void apply(Plan plan, Instant now);
}
