package nl.huiskring.casework.alert;

import java.time.Instant;
import java.util.List;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.exchange.Heading.Level;

/**
 * A rule that holds for a household.
 *
 * @param due when the first step must have been taken, counted from when the hub could know
 * @param words one sentence in Dutch for who may see all of {@code restsOn}
 * @param neutralWords the rule's general meaning in Dutch, without any fact, for who at least knows of all of it
 * @param restsOn the items that explain it, in the order of the timeline
 * @param firedAt when the last thing happened that it rests on; a function of the timeline alone
 */
public record Finding(
        String rule,
        Level level,
        Instant due,
        String words,
        String neutralWords,
        List<ItemId> restsOn,
        Instant firedAt) {
    /** Stands in place of the rule for whom its name would tell what he may not know. */
    public static final String UNNAMED = "SIGNAAL";

    private static final String ATTENTION = "Er is een signaal over dit huishouden dat aandacht vraagt.";

    public Finding {
        restsOn = List.copyOf(restsOn);
        if (restsOn.isEmpty()) {
            throw new IllegalArgumentException("a finding rests on something");
        }
    }

    /**
     * The same finding for who may not know of all it rests on: its level and term, and nothing that differs from rule to rule.
     * That a rule fired of which he sees one half would tell him the other.
     */
    public Finding unnamed() {
        return new Finding(UNNAMED, level, due, ATTENTION, ATTENTION, restsOn, firedAt);
    }

    /** The same finding with the level and term that its alert already has. */
    Finding under(OpenAlert alert) {
        return new Finding(rule, alert.level(), alert.due(), words, neutralWords, restsOn, firedAt);
    }

    @Override
    public String toString() {
        return "Finding[" + rule + ", " + level + ", " + firedAt + "]";
    }
}
