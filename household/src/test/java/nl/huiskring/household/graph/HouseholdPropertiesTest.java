package nl.huiskring.household.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.policy.PersonRole;
import org.junit.jupiter.api.Test;

/** What holds for every history, found with many random ones; each failure names its seed. */
class HouseholdPropertiesTest {
    private static final int HISTORIES = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 1);

    private record Message(LocalDate on, List<Involved> persons, List<Bond> bonds) {}

    @Test
    void neverBringsTogetherTwoUnrelatedVictimsOfOnePleger() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            Town town = new Town();
            Map<PersonId, Set<PersonId>> victims = new HashMap<>();
            Set<Set<PersonId>> related = new HashSet<>();
            LocalDate day = FIRST;
            for (int i = 0; i < 12; i++) {
                Message message = anything(random, town, day);
                Set<Set<PersonId>> before = together(town, LAST);
                remember(message, victims, related);
                town.tell(message.on(), message.persons(), message.bonds().toArray(Bond[]::new));
                for (Set<PersonId> pair : together(town, LAST)) {
                    boolean broughtTogether = !before.contains(pair);
                    boolean ofOnePleger = victims.values().stream().anyMatch(all -> all.containsAll(pair));
                    assertThat(broughtTogether && ofOnePleger && !relatedByVictims(pair, before, related, victims))
                            .as("seed %d, message %d", seed, i)
                            .isFalse();
                }
                day = day.plusDays(random.nextInt(20));
            }
        }
    }

    @Test
    void theOrderOfMessagesDoesNotMatterWhenNothingIsJoined() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            List<Message> messages = families(random);
            Town inOrder = new Town();
            messages.forEach(message -> inOrder.tell(
                    message.on(), message.persons(), message.bonds().toArray(Bond[]::new)));
            Collections.shuffle(messages, random);
            Town shuffled = new Town();
            messages.forEach(message -> shuffled.tell(
                    message.on(), message.persons(), message.bonds().toArray(Bond[]::new)));
            assertThat(shuffled.views(LAST))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(inOrder.views(LAST));
        }
    }

    @Test
    void tellingTheSameAgainChangesNothing() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Town town = new Town();
            for (Message message : families(new Random(seed))) {
                Bond[] bonds = message.bonds().toArray(Bond[]::new);
                town.tell(message.on(), message.persons(), bonds);
                Plan again = town.tell(message.on(), message.persons(), bonds);
                assertThat(again).as("seed %d", seed).isEqualTo(new Plan(List.of(), List.of(), Map.of()));
            }
        }
    }

    /** Related to each other, or each already together with somebody, and those two are victims who are related to each other. */
    private static boolean relatedByVictims(
            Set<PersonId> pair,
            Set<Set<PersonId>> before,
            Set<Set<PersonId>> related,
            Map<PersonId, Set<PersonId>> victims) {
        Iterator<PersonId> both = pair.iterator();
        PersonId one = both.next();
        PersonId other = both.next();
        return related.stream()
                .filter(bond -> victims.values().stream().anyMatch(all -> all.containsAll(bond)))
                .anyMatch(bond -> bond.stream().anyMatch(end -> with(end, one, before))
                        && bond.stream().anyMatch(end -> with(end, other, before)));
    }

    private static boolean with(PersonId end, PersonId person, Set<Set<PersonId>> before) {
        return end.equals(person) || before.contains(Set.of(end, person));
    }

    private static Message anything(Random random, Town town, LocalDate on) {
        PersonRole[] adult = {PersonRole.SLACHTOFFER, PersonRole.PLEGER, PersonRole.BETROKKENE};
        PersonRole[] child = {PersonRole.KIND, PersonRole.BETROKKENE};
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6));
        Collections.shuffle(numbers, random);
        List<Involved> persons = new ArrayList<>();
        List<Bond> bonds = new ArrayList<>();
        for (int number : numbers.subList(0, 1 + random.nextInt(4))) {
            PersonRole[] roles = number > 4 ? child : adult;
            persons.add(town.a(town.person(number), roles[random.nextInt(roles.length)]));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            PersonId from = persons.get(random.nextInt(persons.size())).person();
            PersonId to = persons.get(random.nextInt(persons.size())).person();
            RelationType[] types = RelationType.values();
            if (!from.equals(to)) {
                bonds.add(town.bond(from, types[random.nextInt(types.length)], to));
            }
        }
        return new Message(on, persons, bonds);
    }

    private static void remember(Message message, Map<PersonId, Set<PersonId>> victims, Set<Set<PersonId>> related) {
        for (Involved pleger : message.persons()) {
            for (Involved victim : message.persons()) {
                if (pleger.role() == PersonRole.PLEGER && victim.role() == PersonRole.SLACHTOFFER) {
                    victims.computeIfAbsent(pleger.person(), key -> new HashSet<>())
                            .add(victim.person());
                }
            }
        }
        message.bonds().stream().filter(Bond::joins).forEach(bond -> related.add(Set.of(bond.from(), bond.to())));
    }

    private static Set<Set<PersonId>> together(Town town, LocalDate on) {
        Set<Set<PersonId>> pairs = new HashSet<>();
        for (HouseholdView view : town.views(on)) {
            for (PersonId one : view.core()) {
                for (PersonId other : view.core()) {
                    if (!one.equals(other)) {
                        pairs.add(Set.of(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    /** Three victims with their children; two plegers who have to do with several of them; some messages about a pleger alone. */
    private static List<Message> families(Random random) {
        Town names = new Town();
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            int family = 1 + random.nextInt(3);
            LocalDate on = FIRST.plusDays(random.nextInt(300));
            PersonId pleger = names.person(100 + random.nextInt(2));
            List<Involved> persons = new ArrayList<>();
            List<Bond> bonds = new ArrayList<>();
            persons.add(names.a(pleger, PersonRole.PLEGER));
            if (random.nextInt(4) > 0) {
                PersonId victim = names.person(family * 10);
                PersonId child = names.person(family * 10 + 1);
                persons.add(names.a(victim, PersonRole.SLACHTOFFER));
                persons.add(names.a(child, PersonRole.KIND));
                bonds.add(names.bond(victim, RelationType.OUDER, child));
                bonds.add(names.bond(pleger, RelationType.EX_PARTNER, victim));
            }
            messages.add(new Message(on, persons, bonds));
        }
        return messages;
    }
}
