package nl.huiskring.household.graph;

import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.PersonRole;

/**
 * A person of a message.
 *
 * @param role his role in the message; {@link PersonRole#PLEGER} as well when he is known as pleger from elsewhere and is no
 *     victim or child now
 * @param certain false while a steward has to decide who this is; such a person changes no household
 */
public record Involved(PersonId person, PersonRole role, boolean isMinor, boolean certain) {

    /** A child of the incident: told so, or a minor who is neither victim nor pleger. */
    boolean isChild() {
        return role == PersonRole.KIND
                || (isMinor
                        && role != PersonRole.SLACHTOFFER
                        && role != PersonRole.PLEGER
                        && role != PersonRole.MELDER);
    }

    boolean isVictim() {
        return role == PersonRole.SLACHTOFFER;
    }

    boolean isPleger() {
        return role == PersonRole.PLEGER;
    }
}
