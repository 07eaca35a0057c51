package nl.huiskring.casework.alert;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Timeline;
import nl.huiskring.casework.Told;
import nl.huiskring.casework.alert.AlertChange.Opened;
import nl.huiskring.casework.alert.AlertChange.Raised;
import nl.huiskring.casework.alert.AlertChange.Reopened;
import nl.huiskring.casework.alert.AlertChange.Unchanged;
import nl.huiskring.casework.alert.AlertChange.Updated;
import nl.huiskring.casework.alert.AlertChange.Withdrawn;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.exchange.Heading.Level;

/** One alert per household and rule: it rises and is added to rather than repeated, and its level never falls while open. */
public final class AlertBook {
    private final Timeline timeline;
    private final Supplier<AlertId> ids;
    private final Instant now;

    /**
     * A look at one household at one moment.
     *
     * @param ids names for new alerts
     */
    public AlertBook(Timeline timeline, Supplier<AlertId> ids, Instant now) {
        this.timeline = timeline;
        this.ids = ids;
        this.now = now;
    }

    /**
     * What has changed.
     *
     * @param kept all alerts of this household, acknowledged ones too, at most one per rule
     * @param findings what the rules find on the same timeline
     */
    public List<AlertChange> reconcile(List<OpenAlert> kept, List<Finding> findings) {
        Map<String, OpenAlert> perRule = perRule(kept);
        List<AlertChange> changes = new ArrayList<>();
        findings.forEach(finding -> changes.add(change(Optional.ofNullable(perRule.get(finding.rule())), finding)));
        Set<String> found = findings.stream().map(Finding::rule).collect(toSet());
        kept.stream()
                .filter(alert -> alert.isOpen() && !found.contains(alert.rule()) && hasLostItems(alert))
                .forEach(alert -> changes.add(new Withdrawn(alert.acknowledged(now))));
        return changes;
    }

    private Map<String, OpenAlert> perRule(List<OpenAlert> kept) {
        for (OpenAlert alert : kept) {
            if (!alert.household().equals(timeline.household())) {
                throw new IllegalArgumentException("alert " + alert.id() + " is of another household");
            }
        }
        return kept.stream().collect(toMap(OpenAlert::rule, alert -> alert));
    }

    private AlertChange change(Optional<OpenAlert> known, Finding finding) {
        if (known.isEmpty()) {
            return new Opened(opened(ids.get(), finding, finding.restsOn()), finding);
        }
        OpenAlert alert = known.get();
        boolean rises = finding.level().compareTo(alert.level()) > 0;
        if (!alert.isOpen()) {
            return rises || tellsNewEvent(alert, finding)
                    ? new Reopened(opened(alert.id(), finding, union(alert, finding)), finding)
                    : new Unchanged(alert, finding.under(alert));
        }
        OpenAlert grown = grown(alert, finding);
        if (rises) {
            return new Raised(grown, finding.under(grown));
        }
        return grown.restsOn().size() > alert.restsOn().size()
                ? new Updated(grown, finding.under(grown))
                : new Unchanged(alert, finding.under(alert));
    }

    private OpenAlert opened(AlertId id, Finding finding, List<ItemId> restsOn) {
        return new OpenAlert(
                id,
                timeline.household(),
                finding.rule(),
                finding.level(),
                finding.due(),
                restsOn,
                now,
                Optional.empty());
    }

    /** A term once given is not made longer by later news; only a higher level makes it shorter. */
    private static OpenAlert grown(OpenAlert alert, Finding finding) {
        boolean rises = finding.level().compareTo(alert.level()) > 0;
        Level level = rises ? finding.level() : alert.level();
        Instant due = rises && finding.due().isBefore(alert.due()) ? finding.due() : alert.due();
        return new OpenAlert(
                alert.id(),
                alert.household(),
                alert.rule(),
                level,
                due,
                union(alert, finding),
                alert.openedAt(),
                Optional.empty());
    }

    private static List<ItemId> union(OpenAlert alert, Finding finding) {
        Set<ItemId> all = new LinkedHashSet<>(alert.restsOn());
        all.addAll(finding.restsOn());
        return List.copyOf(all);
    }

    /**
     * Whether a closed alert must open again. Another message about an event that was seen already (the report that Veilig
     * Thuis made of a police registration) is no reason; an older event that arrives late is.
     */
    private boolean tellsNewEvent(OpenAlert alert, Finding finding) {
        Set<String> seen = eventsOf(alert.restsOn());
        return !seen.containsAll(eventsOf(finding.restsOn()));
    }

    private Set<String> eventsOf(Collection<ItemId> items) {
        Set<ItemId> wanted = new HashSet<>(items);
        return timeline.stream()
                .filter(happening -> itemsOf(happening).anyMatch(wanted::contains))
                .map(Incident::keyOf)
                .collect(toSet());
    }

    private boolean hasLostItems(OpenAlert alert) {
        Set<ItemId> present = timeline.stream().flatMap(AlertBook::itemsOf).collect(toSet());
        return !present.containsAll(alert.restsOn());
    }

    private static Stream<ItemId> itemsOf(Happening happening) {
        return happening.told().stream().map(Told::item);
    }
}
