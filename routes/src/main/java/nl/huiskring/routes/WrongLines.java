package nl.huiskring.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.household.store.Timelines.About;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.TakenBack;
import nl.huiskring.model.exchange.TakenBack.Why;
import nl.huiskring.routes.Standings.Standing;

/**
 * Which lines were told wrongly while two persons were taken for one: what stood right with the mistake and does not without it.
 * A line that stood no better before is none: it became too old, a consent ended, somebody moved out.
 *
 * @param before how all stood while the two were one
 * @param after how it stands now
 * @param about whom the items are about now
 */
record WrongLines(Standings before, Standings after, Map<ItemId, About> about, Apart apart) {

    /** The two that were taken for one. */
    record Apart(PersonId one, PersonId other) {}

    List<TakenBack> of(Deliveries.Told told) {
        List<TakenBack> wrong = new ArrayList<>();
        for (ClearedLine line : told.signal().lines()) {
            ItemId item = line.permit().item();
            why(told, item)
                    .ifPresent(why -> wrong.add(new TakenBack(told.signal().delivery(), item, why)));
        }
        return wrong;
    }

    private Optional<Why> why(Deliveries.Told told, ItemId item) {
        Standing then = before.of(told, item);
        Standing now = after.of(told, item);
        Set<PersonId> persons =
                Optional.ofNullable(about.get(item)).map(About::persons).orElse(Set.of());
        Set<PersonId> here = after.place(told).everybody();
        if (isOfAnother(then, now, persons, here)) {
            return Optional.of(Why.ANOTHER_PERSON);
        }
        return then == Standing.ALLOWED && now == Standing.SHOWN ? Optional.of(Why.NO_GROUND) : Optional.empty();
    }

    /** Where both belong, all that is about the one was told as if it were about the other. */
    private boolean isOfAnother(Standing then, Standing now, Set<PersonId> persons, Set<PersonId> here) {
        boolean gone = then != Standing.ABSENT && now == Standing.ABSENT;
        boolean ofNobodyHere = !persons.isEmpty() && persons.stream().noneMatch(here::contains);
        boolean both = here.contains(apart.one()) && here.contains(apart.other());
        return gone || ofNobodyHere || (both && persons.contains(apart.other()));
    }

    /** The message that told an item. */
    Optional<InteractionId> message(TakenBack back) {
        return Optional.ofNullable(about.get(back.item())).map(About::interaction);
    }
}
