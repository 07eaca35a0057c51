package nl.huiskring.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.household.store.Timelines.About;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.TakenBack;
import nl.huiskring.model.exchange.TakenBack.Why;

/**
 * Which lines were told wrongly while two persons were taken for one: those about somebody who never belonged to the household
 * they were told of, or who was shown there as another member of it; and those the recipient would not have without the mistake.
 */
final class WrongLines {
    private final Facts facts;
    private final PartnerDirectory partners;
    private final Apart apart;
    private final Map<ItemId, About> about;
    private final Map<HouseholdId, Place> places = new HashMap<>();

    WrongLines(Facts facts, PartnerDirectory partners, Apart apart, List<Deliveries.Told> told) {
        this.facts = facts;
        this.partners = partners;
        this.apart = apart;
        this.about = facts.timelines()
                .about(told.stream()
                        .flatMap(one -> one.signal().lines().stream())
                        .map(line -> line.permit().item())
                        .collect(Collectors.toSet()));
    }

    /** Where it is looked up what is right now. */
    record Facts(
            Households households, Timelines timelines, Deliveries deliveries, DrawPicture draw, StillHolds stillHolds) {}

    /** The two that were taken for one. */
    record Apart(PersonId one, PersonId other) {}

    /** Where a signal belongs now, and who ever belonged there. */
    record Place(HouseholdId household, Picture picture, Set<PersonId> everybody) {
        /** What is too old to be on the timeline was right in its time. */
        private boolean shows(ItemId item) {
            return picture.items().anyMatch(held -> held.id().equals(item));
        }
    }

    Place place(Deliveries.Told told) {
        ClearedSignal signal = told.signal();
        HouseholdId household = facts.deliveries()
                .place(signal.signal(), signal.recipient())
                .map(Deliveries.Place::household)
                .orElse(told.household());
        return places.computeIfAbsent(household, this::look);
    }

    private Place look(HouseholdId household) {
        return new Place(
                household,
                facts.draw().of(household),
                facts.households().membersOf(household).stream()
                        .map(Membership::person)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    List<TakenBack> of(Deliveries.Told told) {
        Place place = place(told);
        List<TakenBack> wrong = new ArrayList<>();
        for (ClearedLine line : told.signal().lines()) {
            why(line, told.signal(), place)
                    .ifPresent(why -> wrong.add(new TakenBack(
                            told.signal().delivery(), line.permit().item(), why)));
        }
        return wrong;
    }

    private Optional<Why> why(ClearedLine line, ClearedSignal signal, Place place) {
        ItemId item = line.permit().item();
        if (isMisplaced(item, place)) {
            return Optional.of(Why.ANOTHER_PERSON);
        }
        Optional<Partner> recipient = partners.byOin(signal.recipient());
        boolean mayStay = !place.shows(item)
                || recipient
                        .filter(who -> facts.stillHolds().mayStay(line, who, place.picture()))
                        .isPresent();
        return mayStay ? Optional.empty() : Optional.of(Why.NO_GROUND);
    }

    /** Where both belong, all that is about the one was told as if it were about the other. */
    private boolean isMisplaced(ItemId item, Place place) {
        Set<PersonId> persons =
                Optional.ofNullable(about.get(item)).map(About::persons).orElse(Set.of());
        Set<PersonId> here = place.everybody();
        boolean both = here.contains(apart.one()) && here.contains(apart.other());
        return persons.stream().noneMatch(here::contains) || (both && persons.contains(apart.other()));
    }

    /** The message that told an item. */
    Optional<InteractionId> message(TakenBack back) {
        return Optional.ofNullable(about.get(back.item())).map(About::interaction);
    }
}
