package nl.huiskring.routes;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.store.Casebook;
import nl.huiskring.household.graph.HouseholdView;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.People;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.household.store.Timelines.Chapter;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.PersonId;

/** Draws the picture of one household: its members today, what is known of them, what happened, who is involved. */
final class DrawPicture {
    /** Police data end at five years; nothing older bears on anything. */
    private static final Duration LOOK_BACK = Duration.ofDays(5 * 366);

    private final Households households;
    private final People people;
    private final Timelines timelines;
    private final Casebook casebook;
    private final Clock clock;

    DrawPicture(Households households, People people, Timelines timelines, Casebook casebook, Clock clock) {
        this.households = households;
        this.people = people;
        this.timelines = timelines;
        this.casebook = casebook;
        this.clock = clock;
    }

    /** The same, while nobody else changes the household until this transaction ends. */
    Picture held(HouseholdId household) {
        households.lock(Set.of(household));
        return of(household);
    }

    Picture of(HouseholdId household) {
        LocalDate today = DutchTime.dayOf(clock.instant());
        HouseholdView view = HouseholdView.of(households.membersOf(household), today);
        Set<PersonId> all =
                Stream.concat(view.core().stream(), view.attached().stream()).collect(Collectors.toUnmodifiableSet());
        List<Chapter> chapters =
                timelines.of(view.core(), view.attached(), clock.instant().minus(LOOK_BACK));
        Set<PersonId> everybody = new HashSet<>(all);
        everybody.addAll(Picture.named(chapters));
        return new Picture(
                household,
                view.core(),
                view.attached(),
                people.known(everybody),
                chapters,
                casebook.involvedWith(everybody, today).stream()
                        .map(change -> new Picture.Tie(change.partner(), change.person(), change.involvement()))
                        .toList());
    }
}
