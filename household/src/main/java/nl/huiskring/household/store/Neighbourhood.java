package nl.huiskring.household.store;

import java.util.List;
import java.util.Set;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;

/**
 * Everything that can depend on who some persons are: their households, the households of whoever belongs or was named with them,
 * and so on.
 *
 * @param messages those that placed these people, in the order in which they did
 */
public record Neighbourhood(Set<HouseholdId> households, List<InteractionId> messages) {
    public Neighbourhood {
        households = Set.copyOf(households);
        messages = List.copyOf(messages);
    }
}
