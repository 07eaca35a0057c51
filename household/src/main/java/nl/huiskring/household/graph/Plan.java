package nl.huiskring.household.graph;

import java.util.List;
import java.util.Map;
import nl.huiskring.model.HouseholdId;

/**
 * What a message changes in households.
 *
 * @param added memberships to add
 * @param ended memberships to replace, now with their end
 * @param joined households that go on in another; whoever else belongs to the first belongs to the second from that day
 */
public record Plan(List<Membership> added, List<Membership> ended, Map<HouseholdId, HouseholdId> joined) {
    public Plan {
        added = List.copyOf(added);
        ended = List.copyOf(ended);
        joined = Map.copyOf(joined);
    }
}
