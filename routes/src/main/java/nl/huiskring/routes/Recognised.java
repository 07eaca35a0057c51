package nl.huiskring.routes;

import java.util.List;
import java.util.Map;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Kept;

/**
 * A message of which every person was looked up: known, new, or left to a steward.
 *
 * @param persons by the name of their block
 * @param decisions one for each person block that was looked up
 */
record Recognised(Kept kept, Partner sender, Map<String, PersonId> persons, List<MatchDecision> decisions) {
    Recognised {
        persons = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(persons));
    }
}
