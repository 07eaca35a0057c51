package nl.huiskring.routes;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.Actor;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Reason;

/**
 * The household on a screen: decided about at the moment of looking, like everything else that leaves, so that a consent
 * withdrawn this morning is gone from the screen this morning.
 */
final class ViewHousehold implements CaseDesk {
    private static final Comparator<Row> MOST_SERIOUS = Comparator.comparing(
                    (Row row) -> row.heading().level())
            .reversed()
            .thenComparing(row -> row.heading().due());

    private final Rooms.Exchange exchange;
    private final ExchangeFlow.Steps steps;
    private final PartnerDirectory partners;
    private final Clock clock;

    ViewHousehold(Rooms.Exchange exchange, ExchangeFlow.Steps steps, PartnerDirectory partners, Clock clock) {
        this.exchange = exchange;
        this.steps = steps;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public List<Row> signals(Oin organisation) {
        return exchange.transactions()
                .get(() -> exchange.deliveries().newest(organisation).stream()
                        .map(ViewHousehold::row)
                        .sorted(MOST_SERIOUS)
                        .toList());
    }

    private static Row row(Deliveries.Newest newest) {
        ClearedSignal signal = newest.signal();
        return new Row(
                signal.signal(),
                signal.version(),
                signal.purpose(),
                signal.householdRef(),
                signal.heading(),
                signal.reasons().stream().map(Reason::rule).distinct().toList(),
                signal.nextStep(),
                signal.composedAt(),
                newest.confirmedAt());
    }

    @Override
    public Optional<ClearedSignal> household(SignalId signal, Viewer viewer) {
        return exchange.transactions()
                .get(() -> partners.byOin(viewer.organisation())
                        .flatMap(organisation -> exchange.deliveries()
                                .place(signal, organisation.oin())
                                .flatMap(place -> show(place, organisation, viewer))));
    }

    private Optional<ClearedSignal> show(Deliveries.Place place, Partner organisation, Viewer viewer) {
        Picture picture = steps.draw().of(place.household());
        Draft draft = steps.recipients()
                .everything(
                        organisation, place.purpose(), picture, steps.attend().look(picture));
        String trace = Traces.fresh(clock);
        Composed composed = steps.compose().compose(draft, picture, trace, place::version);
        steps.account().viewed(composed, picture, actor(viewer), trace);
        return composed.signal();
    }

    private static Actor actor(Viewer viewer) {
        return Actor.person(
                viewer.userId(),
                viewer.name(),
                String.join(",", viewer.roles()),
                Optional.of(viewer.organisation()),
                "console");
    }
}
