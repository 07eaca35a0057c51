package nl.huiskring.town.story;

import java.util.List;
import nl.huiskring.town.people.Inhabitant;

/**
 * Somebody in a message and what he is in it, in the words of the contract.
 *
 * @param shields what this sender marks as secret about him, beside a secret address
 */
record Role(Inhabitant who, String role, List<String> shields) {
    Role(Inhabitant who, String role) {
        this(who, role, List.of());
    }
}
