package nl.huiskring.casework.alert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.exchange.Heading.Level;

/**
 * The one alert of a household and rule, as it is kept.
 *
 * @param restsOn all items that it ever rested on while it was open: what its readers have seen
 * @param acknowledgedAt when somebody acknowledged and so closed it; empty while it is open
 */
public record OpenAlert(
        AlertId id,
        HouseholdId household,
        String rule,
        Level level,
        Instant due,
        List<ItemId> restsOn,
        Instant openedAt,
        Optional<Instant> acknowledgedAt) {
    public OpenAlert {
        restsOn = List.copyOf(restsOn);
    }

    public boolean isOpen() {
        return acknowledgedAt.isEmpty();
    }

    /** The alert after somebody acknowledged it. */
    public OpenAlert acknowledged(Instant at) {
        return new OpenAlert(id, household, rule, level, due, restsOn, openedAt, Optional.of(at));
    }
}
