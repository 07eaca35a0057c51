package nl.huiskring.routes;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.Timelines.Chapter;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.model.exchange.Kept;

/** Tells again what a message brought, after it turned out to be about others than was thought. */
final class Retell {
    private final Interactions interactions;
    private final Households households;
    private final Rebuild rebuild;
    private final ExchangeFlow flow;
    private final DrawPicture draw;

    Retell(Interactions interactions, Households households, Rebuild rebuild, ExchangeFlow flow, DrawPicture draw) {
        this.interactions = interactions;
        this.households = households;
        this.rebuild = rebuild;
        this.flow = flow;
        this.draw = draw;
    }

    /** The alert rules look at a household again, and what they find anew is told; facts are not repeated. */
    void alerts(HouseholdId household) {
        draw.of(household).chapters().stream()
                .max(Comparator.comparing(Chapter::happenedAt))
                .map(latest -> rebuild.recognised(interactions.kept(latest.interaction())))
                .ifPresent(latest -> flow.tell(new Placed(latest, List.of(household), List.of())));
    }

    /** To everybody entitled, as part of every household to which the message belongs now. */
    void everywhere(InteractionId message) {
        Recognised recognised = rebuild.recognised(interactions.kept(message));
        households.membershipsOf(recognised.persons().values()).stream()
                .map(Membership::household)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(household -> in(household, recognised));
    }

    /** As part of one household. */
    void in(HouseholdId household, Recognised recognised) {
        Kept kept = recognised.kept();
        Picture picture = draw.of(household);
        if (picture.members().findAny().isPresent()) {
            flow.tell(new Placed(
                    recognised,
                    List.of(household),
                    picture.chapter(kept.id()).map(Chapter::items).orElse(List.of())));
        }
    }
}
