package nl.huiskring.casework;

import java.util.Set;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Field;

/**
 * One field of one message on the timeline. The text form shows no content.
 *
 * @param value checked against the type of the field before it came here; of a relation it begins with the code of its type
 * @param subjects whom it is about
 */
public record Told(ItemId item, Field field, String value, Set<PersonId> subjects) {
    public Told {
        subjects = Set.copyOf(subjects);
    }

    /** Whether a flag is told and true. */
    public boolean isTrue() {
        return value.equals("true");
    }

    @Override
    public String toString() {
        return "Told[" + item + ", " + field + "]";
    }
}
