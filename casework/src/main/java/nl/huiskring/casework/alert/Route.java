package nl.huiskring.casework.alert;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;

/**
 * To whom something may go, for which purpose.
 *
 * @param needed one of these involvements with somebody in the household is needed; empty means that none is
 */
public record Route(PartnerKind recipient, Set<Involvement> needed, Purpose purpose) {
    public Route {
        needed = Set.copyOf(needed);
    }
}
