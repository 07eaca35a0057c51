package nl.huiskring.consent;

import java.util.EnumSet;
import java.util.Set;
import nl.huiskring.model.policy.Ground;

/**
 * Which grounds must be there for a row to fit.
 *
 * @param anyOf at least one of these, where there are any
 * @param allOf every one of these
 * @param noneOf none of these, for then another row decides
 */
public record GroundCondition(Set<Ground> anyOf, Set<Ground> allOf, Set<Ground> noneOf) {
    /** Fits whatever is stated. */
    public static final GroundCondition ALWAYS = new GroundCondition(Set.of(), Set.of(), Set.of());

    public GroundCondition {
        anyOf = Closed.copy(Ground.class, anyOf);
        allOf = Closed.copy(Ground.class, allOf);
        noneOf = Closed.copy(Ground.class, noneOf);
    }

    /** Whether any grounds can satisfy it. */
    boolean canHold() {
        return canHoldTogetherWith(ALWAYS);
    }

    /** Whether there are grounds that satisfy both. */
    boolean canHoldTogetherWith(GroundCondition other) {
        EnumSet<Ground> forbidden = EnumSet.noneOf(Ground.class);
        forbidden.addAll(noneOf);
        forbidden.addAll(other.noneOf);
        return !Closed.meet(allOf, forbidden)
                && !Closed.meet(other.allOf, forbidden)
                && (anyOf.isEmpty() || !forbidden.containsAll(anyOf))
                && (other.anyOf.isEmpty() || !forbidden.containsAll(other.anyOf));
    }

    /** Those of the stated grounds that a row with this condition rests on. */
    Set<Ground> restsOn(Set<Ground> stated) {
        EnumSet<Ground> used = EnumSet.noneOf(Ground.class);
        used.addAll(anyOf);
        used.addAll(allOf);
        used.retainAll(stated);
        return used;
    }

    String canonical() {
        return String.join("|", Closed.text(anyOf), Closed.text(allOf), Closed.text(noneOf));
    }
}
