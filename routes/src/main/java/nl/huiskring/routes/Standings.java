package nl.huiskring.routes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.store.Households;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;

/** How what was told stands at one moment: which line still belongs to its household, and which of these may be told. */
final class Standings {
    private final Map<DeliveryId, Place> places = new HashMap<>();
    private final Map<DeliveryId, Map<ItemId, Standing>> lines = new HashMap<>();

    private Standings() {}

    /** How one line stands. */
    enum Standing {
        /** It is not on the timeline of the household: about somebody else, or too old. */
        ABSENT,
        /** It is, but the recipient may not have it, or nobody can be asked for. */
        SHOWN,
        ALLOWED
    }

    /** Where it is looked up. */
    record Facts(
            Households households,
            Deliveries deliveries,
            DrawPicture draw,
            StillHolds stillHolds,
            PartnerDirectory partners) {}

    /** Where a signal belongs, and who ever belonged there. */
    record Place(HouseholdId household, Picture picture, Set<PersonId> everybody) {}

    static Standings now(List<Deliveries.Told> told, Facts facts) {
        Standings standings = new Standings();
        Map<HouseholdId, Place> drawn = new HashMap<>();
        for (Deliveries.Told one : told) {
            ClearedSignal signal = one.signal();
            Place place = drawn.computeIfAbsent(household(one, facts), household -> look(household, facts));
            standings.places.put(signal.delivery(), place);
            standings.lines.put(
                    signal.delivery(),
                    signal.lines().stream()
                            .collect(Collectors.toMap(
                                    line -> line.permit().item(),
                                    line -> standing(line, signal, place.picture(), facts),
                                    (first, second) -> first)));
        }
        return standings;
    }

    private static HouseholdId household(Deliveries.Told told, Facts facts) {
        return facts.deliveries()
                .place(told.signal().signal(), told.signal().recipient())
                .map(Deliveries.Place::household)
                .orElse(told.household());
    }

    private static Place look(HouseholdId household, Facts facts) {
        return new Place(
                household,
                facts.draw().of(household),
                facts.households().membersOf(household).stream()
                        .map(Membership::person)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Standing standing(ClearedLine line, ClearedSignal signal, Picture picture, Facts facts) {
        ItemId item = line.permit().item();
        if (picture.items().noneMatch(held -> held.id().equals(item))) {
            return Standing.ABSENT;
        }
        return facts.partners()
                .byOin(signal.recipient())
                .filter(recipient -> facts.stillHolds().mayStay(line, recipient, picture))
                .map(recipient -> Standing.ALLOWED)
                .orElse(Standing.SHOWN);
    }

    Place place(Deliveries.Told told) {
        return Optional.ofNullable(places.get(told.signal().delivery())).orElseThrow();
    }

    Standing of(Deliveries.Told told, ItemId item) {
        return Optional.ofNullable(lines.get(told.signal().delivery()))
                .map(standings -> standings.get(item))
                .orElseThrow();
    }
}
