package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.household.graph.Bond;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.graph.Plan;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.Neighbourhood;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.StatedGround;
import nl.huiskring.model.policy.PersonRole;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final PersonId MOTHER = person(1);
    private static final PersonId PLEGER = person(3);
    private static final HouseholdId OLD = new HouseholdId(new UUID(0, 1));
    private static final HouseholdId NEW = new HouseholdId(new UUID(0, 2));

    private final Homes homes = new Homes();
    private final Book book = new Book();

    private Placed place(AReport report, Partner sender, Map<String, PersonId> who) {
        Recognised recognised = new Recognised(report.kept(new InteractionId(new UUID(9, 9))), sender, who, List.of());
        return new Place(homes, book, new Itemise(Town.CLOCK), Town.CLOCK).place(recognised);
    }

    private static Membership in(HouseholdId household, PersonId person, boolean core) {
        return new Membership(person, household, core, LocalDate.of(2026, 1, 1), Optional.empty());
    }

    /** While the lock was waited for, another message joined the old household into the new one. */
    @Test
    void householdThatSomebodyCameToMeanwhileIsHeldToo() {
        homes.now.add(in(OLD, MOTHER, true));
        homes.afterFirstLock = List.of(in(NEW, MOTHER, true));
        place(
                new AReport(MessageType.SIGNAAL, Town.SCHOOL).person("p1", PersonRole.SLACHTOFFER, "Bos"),
                Town.SCHOOL,
                Map.of("p1", MOTHER));
        assertThat(homes.locked).contains(OLD, NEW);
    }

    /** Feedback names a case and no persons; it too must see what others told of the household. */
    @Test
    void messageWithoutPersonsWaitsForTheHouseholdAsWell() {
        homes.now.add(in(OLD, MOTHER, true));
        Placed placed = place(
                new AReport(MessageType.TERUGKOPPELING, Town.VEILIG_THUIS).says(Field.STATUS_CODE, "VT-02"),
                Town.VEILIG_THUIS,
                Map.of("zaak-1", MOTHER));
        assertThat(homes.locked).containsExactly(OLD);
        assertThat(placed.households()).containsExactly(OLD);
        assertThat(book.items).extracting(HeldItem::subjects).containsExactly(Set.of(MOTHER));
    }

    @Test
    void messageBearsOnEveryHouseholdOfWhomItNames() {
        homes.now.add(in(OLD, MOTHER, true));
        homes.now.add(in(OLD, PLEGER, false));
        homes.now.add(in(NEW, PLEGER, false));
        Placed placed = place(
                new AReport(MessageType.SIGNAAL, Town.SCHOOL)
                        .person("p1", PersonRole.SLACHTOFFER, "Bos")
                        .person("p3", PersonRole.PLEGER, "Vos"),
                Town.SCHOOL,
                Map.of("p1", MOTHER, "p3", PLEGER));
        assertThat(placed.households()).containsExactlyInAnyOrder(OLD, NEW);
    }

    private static final class Book implements Timelines {
        final List<HeldItem> items = new ArrayList<>();

        @Override
        public void add(Collection<HeldItem> added, Collection<StatedGround> grounds, InteractionId interaction) {
            items.addAll(added);
        }

        @Override
        public Map<ItemId, About> about(Collection<ItemId> wanted) {
            throw new AssertionError("nobody asks whom an item is about");
        }

        @Override
        public List<Chapter> of(Set<PersonId> core, Set<PersonId> attached, Instant since) {
            return List.of();
        }
    }

    private static final class Homes implements Households {
        final List<Membership> now = new ArrayList<>();
        final List<HouseholdId> locked = new ArrayList<>();
        List<Membership> afterFirstLock = List.of();

        @Override
        public List<Bond> bondsOf(Collection<PersonId> persons) {
            return List.of();
        }

        @Override
        public void add(Collection<Bond> bonds, InteractionId source) {}

        @Override
        public List<Membership> membershipsOf(Collection<PersonId> persons) {
            return now.stream()
                    .filter(membership -> persons.contains(membership.person()))
                    .collect(Collectors.toList());
        }

        @Override
        public List<Membership> membersOf(HouseholdId household) {
            return now.stream()
                    .filter(membership -> membership.household().equals(household))
                    .toList();
        }

        @Override
        public void lock(Collection<HouseholdId> households) {
            locked.addAll(households);
            if (!afterFirstLock.isEmpty()) {
                now.clear();
                now.addAll(afterFirstLock);
                afterFirstLock = List.of();
            }
        }

        @Override
        public void placing(InteractionId message) {}

        @Override
        public Neighbourhood around(Collection<PersonId> persons) {
            return new Neighbourhood(Set.of(), List.of());
        }

        @Override
        public void forget(Neighbourhood neighbourhood) {}

        @Override
        public void apply(Plan plan, Instant moment) {
            now.addAll(plan.added());
        }
    }
}
