package nl.huiskring.routes;

import java.time.Clock;
import java.util.UUID;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.Kept;

/**
 * Steps 2 to 8 of one message, in one database transaction: all of its effect becomes durable together with the audit
 * records of it, or none does. A message that had its effect already goes no further.
 */
public final class ExchangeFlow {
    private final Rooms.Exchange exchange;
    private final Steps steps;
    private final Clock clock;

    ExchangeFlow(Rooms.Exchange exchange, Steps steps, Clock clock) {
        this.exchange = exchange;
        this.steps = steps;
        this.clock = clock;
    }

    /** The steps, in their order. */
    record Steps(
            AwaitCase await,
            Recognise recognise,
            Place place,
            Follow follow,
            DrawPicture draw,
            Attend attend,
            ChooseRecipients recipients,
            ComposeSignal compose,
            Account account) {}

    /** Takes the message that the queue names. */
    public void process(String id) {
        InteractionId interaction = new InteractionId(UUID.fromString(id));
        try {
            exchange.transactions()
                    .run(() -> exchange.interactions().take(interaction).ifPresent(this::process));
        } catch (RuntimeException fault) {
            remember(interaction, fault);
            throw fault;
        }
    }

    /** What its turn did is undone; that it failed is not. */
    private void remember(InteractionId interaction, RuntimeException fault) {
        try {
            exchange.transactions().run(() -> exchange.interactions().stumbled(interaction));
        } catch (RuntimeException unreachable) {
            fault.addSuppressed(unreachable);
        }
    }

    private void process(Kept kept) {
        if (steps.await().mustWait(kept)) {
            return;
        }
        Recognised recognised = steps.recognise().recognise(kept);
        steps.account().matched(recognised);
        Placed placed = steps.place().place(recognised);
        steps.follow().follow(placed);
        tell(placed);
        steps.await().waitingFor(kept).forEach(waiting -> exchange.outbox().add(Channels.INTAKE, waiting.value()));
        exchange.interactions().done(kept.id(), clock.instant());
    }

    /** Steps 5 to 8 for every household on which it bears. */
    void tell(Placed placed) {
        Kept kept = placed.recognised().kept();
        placed.households().forEach(household -> {
            Picture picture = steps.draw().of(household);
            Attend.Attention attention = steps.attend().attend(picture);
            steps.recipients()
                    .drafts(placed, picture, attention)
                    .forEach(draft -> handOver(compose(draft, picture, kept), picture, kept));
        });
    }

    private Composed compose(Draft draft, Picture picture, Kept kept) {
        return steps.compose()
                .compose(
                        draft,
                        picture,
                        Traces.fresh(clock),
                        () -> exchange.deliveries()
                                .nextVersion(
                                        picture.household(),
                                        draft.recipient().oin(),
                                        draft.purpose(),
                                        clock.instant()));
    }

    /** The record comes before the disclosure; both are durable before anything leaves. */
    private void handOver(Composed composed, Picture picture, Kept cause) {
        steps.account().of(composed, picture, cause);
        composed.signal().ifPresent(signal -> {
            exchange.deliveries().keep(signal, picture.household(), cause.id());
            exchange.outbox()
                    .add(
                            Channels.delivery(signal.recipient()),
                            signal.delivery().value());
        });
    }
}
