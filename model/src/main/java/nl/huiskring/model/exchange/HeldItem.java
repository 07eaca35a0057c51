package nl.huiskring.model.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Regime;

/**
 * One field of one message as the hub holds it, before anybody decided about it. The text form shows no value.
 *
 * @param subjects whom it tells about, in the order in which it names them: of a relation first who is it, then of whom
 * @param holder who brought it
 * @param recordedOn day on which the holder recorded it; police data age by it
 * @param happenedAt its place on the timeline
 */
public record HeldItem(
        ItemId id,
        InteractionId interaction,
        Field field,
        String value,
        Set<PersonId> subjects,
        Oin holder,
        Regime regime,
        LocalDate recordedOn,
        Instant happenedAt) {
    public HeldItem {
        subjects = Collections.unmodifiableSet(new LinkedHashSet<>(subjects));
    }

    @Override
    public String toString() {
        return "HeldItem[" + id + ", " + field + "]";
    }
}
