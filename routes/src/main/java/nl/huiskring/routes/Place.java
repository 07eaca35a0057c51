package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.household.graph.Bond;
import nl.huiskring.household.graph.HouseholdPlanner;
import nl.huiskring.household.graph.Involved;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.graph.Plan;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.exchange.Kept;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.policy.PersonRole;

/** Step 4: the relations a message states make or change households, and its items take their place on the timeline. */
final class Place {
    private static final int ADULT = 18;

    private final Households households;
    private final Timelines timelines;
    private final Itemise itemise;
    private final Clock clock;

    Place(Households households, Timelines timelines, Itemise itemise, Clock clock) {
        this.households = households;
        this.timelines = timelines;
        this.itemise = itemise;
        this.clock = clock;
    }

    Placed place(Recognised recognised) {
        Report report = recognised.kept().report();
        List<HeldItem> items = itemise.items(recognised.kept().id(), report, recognised.sender(), recognised.persons());
        timelines.add(items, report.grounds(), recognised.kept().id());
        Set<PersonId> persons = new LinkedHashSet<>(recognised.persons().values());
        Set<HouseholdId> homes = lockedHomes(persons);
        if (report.type().hasPersons()) {
            replan(recognised.kept(), recognised.persons(), persons, homes);
        }
        return new Placed(recognised, homes(persons), items);
    }

    /** Plans a message once more, as when it came in, after its persons turned out to be others. */
    void again(Kept kept, Map<String, PersonId> named) {
        Set<PersonId> persons = new LinkedHashSet<>(named.values());
        replan(kept, named, persons, lockedHomes(persons));
    }

    /** All it goes by is in the messages and their order, so that the same messages always make the same households. */
    private void replan(Kept kept, Map<String, PersonId> named, Set<PersonId> persons, Set<HouseholdId> homes) {
        households.placing(kept.id());
        households.add(bonds(kept, named), kept.id());
        List<Membership> everybodyThere = homes.stream()
                .flatMap(home -> households.membersOf(home).stream())
                .toList();
        Set<PersonId> around = new LinkedHashSet<>(persons);
        everybodyThere.forEach(membership -> around.add(membership.person()));
        Plan plan = HouseholdPlanner.plan(
                involved(kept, named),
                households.bondsOf(around),
                everybodyThere,
                DutchTime.dayOf(kept.report().envelope().occurredAt()),
                names(kept.id()));
        households.apply(plan, kept.receivedAt());
    }

    /** Households are called after the message that founded them. */
    private static Supplier<HouseholdId> names(InteractionId message) {
        AtomicLong number = new AtomicLong(message.value().getLeastSignificantBits());
        return () -> new HouseholdId(new UUID(message.value().getMostSignificantBits(), number.getAndIncrement()));
    }

    /**
     * All households in which one of these persons is or was, held until the transaction ends: two messages about one household
     * wait for each other, so that each sees what the other told. While one waited, its people may have come to belong elsewhere.
     */
    private Set<HouseholdId> lockedHomes(Collection<PersonId> persons) {
        Set<HouseholdId> locked = new HashSet<>();
        Set<HouseholdId> homes = homesOf(persons);
        while (locked.addAll(homes)) {
            households.lock(homes);
            homes = homesOf(persons);
        }
        return homes;
    }

    private Set<HouseholdId> homesOf(Collection<PersonId> persons) {
        return households.membershipsOf(persons).stream()
                .map(Membership::household)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Bond> bonds(Kept kept, Map<String, PersonId> persons) {
        List<Bond> bonds = new ArrayList<>();
        kept.report().relations().forEach(relation -> {
            PersonId from = persons.get(relation.from());
            PersonId to = persons.get(relation.to());
            if (from != null && to != null && !from.equals(to)) {
                bonds.add(new Bond(from, to, relation.type(), relation.since(), relation.until()));
            }
        });
        return bonds;
    }

    /**
     * Also a person whom a steward still has to recognise is placed: under a name of his own, linked with nobody, so that this
     * message is never held up and nothing of anybody else shows in it.
     */
    private static List<Involved> involved(Kept kept, Map<String, PersonId> persons) {
        List<Involved> involved = new ArrayList<>();
        List<PersonBlock> blocks = kept.report().persons().stream()
                .filter(block -> block.role() != PersonRole.MELDER)
                .toList();
        LocalDate day = DutchTime.dayOf(kept.report().envelope().occurredAt());
        for (PersonBlock block : blocks) {
            PersonId person = persons.get(block.ref());
            if (person != null) {
                involved.add(new Involved(person, block.role(), isMinor(block, day), true));
            }
        }
        return involved;
    }

    private static boolean isMinor(PersonBlock block, LocalDate day) {
        return block.birthDate().map(birth -> birth.ageOn(day) < ADULT).orElse(block.role() == PersonRole.KIND);
    }

    /** The households to which this message bears: those in which somebody it names is a member now. */
    private List<HouseholdId> homes(Set<PersonId> persons) {
        Instant now = clock.instant();
        LocalDate today = DutchTime.dayOf(now);
        return households.membershipsOf(persons).stream()
                .filter(membership -> membership.holdsOn(today))
                .map(Membership::household)
                .distinct()
                .toList();
    }
}
