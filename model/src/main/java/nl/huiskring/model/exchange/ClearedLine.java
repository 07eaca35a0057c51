package nl.huiskring.model.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;

/**
 * One item as one recipient may see it. It can only be made from a permit, and shows no more than the permit allows: nothing
 * but the holder to ask for {@link Outcome#SIGNAL_ONLY}, the masked text for {@link Outcome#PERMIT_MASKED}.
 */
public final class ClearedLine {
    private final Permit permit;
    private final Field field;
    private final Optional<String> value;
    private final List<String> subjects;
    private final Oin holder;
    private final Instant happenedAt;

    private ClearedLine(
            Permit permit, Field field, Optional<String> value, List<String> subjects, Oin holder, Instant happenedAt) {
        this.permit = permit;
        this.field = field;
        this.value = value;
        this.subjects = List.copyOf(subjects);
        this.holder = holder;
        this.happenedAt = happenedAt;
    }

    /**
     * Clears an item.
     *
     * @param shown the text the outcome allows; must be empty for {@link Outcome#SIGNAL_ONLY}
     * @param subjects names of the members within the signal whom it is about
     */
    public static ClearedLine of(
            Permit permit,
            ItemId item,
            Field field,
            Optional<String> shown,
            List<String> subjects,
            Oin holder,
            Instant happenedAt) {
        if (!permit.item().equals(item)) {
            throw new IllegalArgumentException("the permit is for another item");
        }
        if (permit.outcome() == Outcome.SIGNAL_ONLY && shown.isPresent()) {
            throw new IllegalArgumentException("a signal-only permit shows no content");
        }
        return new ClearedLine(permit, field, shown, subjects, holder, happenedAt);
    }

    public Permit permit() {
        return permit;
    }

    public Field field() {
        return field;
    }

    /** The text to show; empty means: ask the holder. */
    public Optional<String> value() {
        return value;
    }

    public List<String> subjects() {
        return subjects;
    }

    public Oin holder() {
        return holder;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Whether it must be shown as a suspicion, not as a fact. */
    public boolean isSuspicion() {
        return permit.obligations().contains(Obligation.MARK_SUSPICION);
    }

    @Override
    public String toString() {
        return "ClearedLine[" + permit.item() + ", " + field + "]";
    }
}
