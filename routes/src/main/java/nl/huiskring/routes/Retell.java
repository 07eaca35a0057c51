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

/** Tells again what a message brought, after it turned out to be about others than was thought. */
final class Retell {
    private final Households households;
    private final Rebuild rebuild;
    private final ExchangeFlow flow;
    private final DrawPicture draw;

    Retell(Households households, Rebuild rebuild, ExchangeFlow flow, DrawPicture draw) {
        this.households = households;
        this.rebuild = rebuild;
        this.flow = flow;
        this.draw = draw;
    }

    /** The alert rules look at a household again, and what they find anew is told; facts are not repeated. */
    void alerts(HouseholdId household) {
        draw.of(household).chapters().stream()
                .sorted(Comparator.comparing(Chapter::happenedAt).reversed())
                .flatMap(chapter -> rebuild.recognised(chapter.interaction()).stream())
                .findFirst()
                .ifPresent(latest -> flow.tell(new Placed(latest, List.of(household), List.of())));
    }

    /** To everybody entitled, as part of every household to which the message belongs now. */
    void everywhere(InteractionId message) {
        rebuild.recognised(message)
                .ifPresent(recognised -> households
                        .membershipsOf(recognised.persons().values())
                        .stream()
                        .map(Membership::household)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                        .forEach(household -> in(household, recognised)));
    }

    /** As part of one household, when it belongs to its timeline. */
    void in(HouseholdId household, Recognised recognised) {
        Picture picture = draw.of(household);
        picture.chapter(recognised.kept().id())
                .filter(chapter -> picture.members().findAny().isPresent())
                .ifPresent(chapter -> flow.tell(new Placed(recognised, List.of(household), chapter.items())));
    }
}
