package nl.huiskring.casework.sharing;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;

/**
 * The alerts of these rules are offered to partners of a kind for a purpose.
 *
 * @param rules by their names, such as A03
 * @param needed one of these involvements with somebody in the household is needed; empty means that none is
 */
public record AlertOffer(Set<String> rules, PartnerKind partnerKind, Purpose purpose, Set<Involvement> needed) {
    public AlertOffer {
        rules = Set.copyOf(rules);
        needed = Set.copyOf(needed);
        if (rules.isEmpty() || !rules.stream().allMatch(rule -> rule.matches("A[0-9]{2}"))) {
            throw new IllegalArgumentException(
                    "alerts to %s for %s: rules are named A01, A02 and so on".formatted(partnerKind.code(), purpose));
        }
        if (needed.contains(Involvement.NONE)) {
            throw new IllegalArgumentException("leave needed empty where no involvement is needed");
        }
    }

    /** Veilig Thuis has two purposes for one alert: assessing (P2) until it investigates, and then investigating (P3). */
    boolean counts(boolean inInvestigation) {
        return switch (purpose) {
            case P2 -> !inInvestigation;
            case P3 -> inInvestigation;
            default -> true;
        };
    }
}
