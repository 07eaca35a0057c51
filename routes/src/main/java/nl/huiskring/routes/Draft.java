package nl.huiskring.routes;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.policy.Purpose;

/**
 * What one recipient might be told about one household for one purpose, before anything was decided.
 *
 * @param shared items of the message at hand that are offered to this kind of recipient at once
 * @param alerts open alerts that changed and go to this kind of recipient
 */
record Draft(Partner recipient, Purpose purpose, List<HeldItem> shared, List<Alert> alerts) {

    /** An open alert with what the rule found, and the items it rests on. */
    record Alert(AlertId id, Heading.Level level, Instant due, Finding finding, List<HeldItem> restsOn) {
        boolean restsOn(ItemId item) {
            return restsOn.stream().anyMatch(held -> held.id().equals(item));
        }
    }

    /** All items to be decided about, each once. */
    Set<HeldItem> items() {
        Set<HeldItem> all = new LinkedHashSet<>(shared);
        alerts.forEach(alert -> all.addAll(alert.restsOn()));
        return all;
    }

    /** The same recipient has one more reason. */
    Draft joined(Draft other) {
        return new Draft(
                recipient,
                purpose,
                Stream.concat(shared.stream(), other.shared.stream()).distinct().toList(),
                Stream.concat(alerts.stream(), other.alerts.stream()).toList());
    }
}
