package nl.huiskring.household.match;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.PersonId;

/**
 * What a person decided before about this very record; beats every rule and every later model (matching.md 5.5, D4).
 *
 * @param same it is this person
 * @param different it is none of these
 */
public record Rulings(Optional<PersonId> same, Set<PersonId> different) {
    /** Nobody decided anything. */
    public static final Rulings NONE = new Rulings(Optional.empty(), Set.of());

    public Rulings {
        different = Set.copyOf(different);
    }
}
