package nl.huiskring.routes;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;

/**
 * A last look at a delivery that waited. What was permitted when it was made up may have become secret since, or a consent may
 * have been withdrawn: then it ends here, and what may still be told goes as a delivery of its own, decided about, recorded and
 * numbered like any other. It gets new ids, for nobody knows whether an earlier attempt arrived after all.
 *
 * <p>A newer version of the same signal is no reason to end it: a version adds to what was told and does not repeat it.
 */
final class Renew implements Renewal {
    /** What goes at once is as good as its decision. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Rooms.Exchange exchange;
    private final ExchangeFlow.Steps steps;
    private final StillHolds stillHolds;
    private final PartnerDirectory partners;
    private final Clock clock;

    Renew(
            Rooms.Exchange exchange,
            ExchangeFlow.Steps steps,
            StillHolds stillHolds,
            PartnerDirectory partners,
            Clock clock) {
        this.exchange = exchange;
        this.steps = steps;
        this.stillHolds = stillHolds;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public Optional<ClearedSignal> asItStands(Deliveries.Taken taken) {
        ClearedSignal signal = taken.signal();
        Optional<Partner> recipient = partners.byOin(signal.recipient());
        if (isFresh(taken) || recipient.isEmpty()) {
            return Optional.of(signal);
        }
        Picture picture = heldPicture(signal);
        if (stillHolds.today(signal, recipient.get(), picture)) {
            return Optional.of(signal);
        }
        replace(taken, recipient.get(), picture);
        return Optional.empty();
    }

    /** While it waited for the household, the signal may have come to belong to another. */
    private Picture heldPicture(ClearedSignal signal) {
        HouseholdId household = household(signal);
        Picture picture = steps.draw().held(household);
        while (!household(signal).equals(household)) {
            household = household(signal);
            picture = steps.draw().held(household);
        }
        return picture;
    }

    private HouseholdId household(ClearedSignal signal) {
        return exchange.deliveries()
                .place(signal.signal(), signal.recipient())
                .map(Deliveries.Place::household)
                .orElseThrow(() -> new IllegalStateException("a signal that was kept has its place"));
    }

    private boolean isFresh(Deliveries.Taken taken) {
        return taken.attempts() == 0
                && clock.instant().isBefore(taken.signal().composedAt().plus(FRESH));
    }

    /** Ends a delivery that was taken and tells what of it may be told as it stands now. */
    void replace(Deliveries.Taken stale, Partner recipient, Picture picture) {
        ClearedSignal old = stale.signal();
        Draft draft =
                steps.recipients().again(old, recipient, picture, steps.attend().look(picture));
        Composed composed = steps.compose()
                .compose(
                        draft,
                        picture,
                        Traces.fresh(clock),
                        () -> exchange.deliveries()
                                .nextVersion(picture.household(), recipient.oin(), old.purpose(), clock.instant()));
        steps.account().anew(composed, picture, stale);
        composed.signal().ifPresent(fresh -> {
            exchange.deliveries().keep(fresh, picture.household(), stale.cause());
            exchange.outbox()
                    .add(Channels.delivery(fresh.recipient()), fresh.delivery().value());
        });
        exchange.deliveries().superseded(old.delivery(), composed.signal().map(ClearedSignal::delivery));
    }
}
