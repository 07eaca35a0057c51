package nl.huiskring.model.exchange;

import java.util.List;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.ItemId;

/**
 * Why now: a rule that fired. The words are for the recipient and are there only as far as it may see what they rest on.
 *
 * @param rule id of the rule, such as A03; {@code SIGNAAL} for a recipient to whom something it rests on is denied
 * @param words one sentence in Dutch; only the rule's general meaning when its items may not be seen
 * @param restsOn the items of this signal that explain it
 */
public record Reason(AlertId alert, String rule, Heading.Level level, String words, List<ItemId> restsOn) {
    public Reason {
        restsOn = List.copyOf(restsOn);
    }
}
