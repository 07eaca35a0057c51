package nl.huiskring.town.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.town.people.Deck.Share;
import nl.huiskring.town.people.Family.Peculiarity;

/**
 * The families of the town, in the mix of the region (police figures of 2012 and 2023): suspects 91 % men with a mean age of
 * 35; the victim is the partner in 45, the former partner in 22 and somebody else in 33 of 100 cases.
 */
public final class Population {
    private static final int EVERY_TWINS = 15;
    private static final int EVERY_SAME_NAME = 20;
    private static final int EVERY_NAMESAKE = 11;

    private final List<Family> families;
    private final Map<String, Inhabitant> byId = new HashMap<>();

    private Population(List<Family> families) {
        this.families = List.copyOf(families);
        families.forEach(family -> {
            family.members().forEach(one -> byId.put(one.id(), one));
            byId.put(family.neighbour().id(), family.neighbour());
        });
    }

    /**
     * Makes the families.
     *
     * @param today day on which ages hold: the begin of the half year
     */
    public static Population of(long seed, int count, LocalDate today) {
        Dice dice = new Dice(seed).branch("people");
        Bsns bsns = new Bsns(dice.branch("bsn"));
        Deck<Bond> bonds = Deck.of(
                dice.branch("bonds"),
                count,
                new Share<>(Bond.PARTNER, 0.45),
                new Share<>(Bond.EX_PARTNER, 0.22),
                new Share<>(Bond.CHILD, 0.12),
                new Share<>(Bond.PARENT, 0.10),
                new Share<>(Bond.SIBLING, 0.06),
                new Share<>(Bond.HOUSEMATE, 0.05));
        Deck<Sex> suspects =
                Deck.of(dice.branch("suspects"), count, new Share<>(Sex.MAN, 0.91), new Share<>(Sex.VROUW, 0.09));
        Deck<Boolean> withChildren =
                Deck.of(dice.branch("children"), count, new Share<>(true, 0.54), new Share<>(false, 0.46));
        Deck<Boolean> known = Deck.of(dice.branch("known"), count, new Share<>(true, 0.22), new Share<>(false, 0.78));
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Plan plan = new Plan(
                    i,
                    bonds.card(i),
                    suspects.card(i),
                    withChildren.card(i),
                    known.card(i),
                    peculiarity(i, bonds.card(i)),
                    today);
            Optional<Family> before = families.isEmpty() ? Optional.empty() : Optional.of(families.getLast());
            families.add(new FamilyMaker(dice.branch("family-" + i), bsns, plan).make(before));
        }
        return new Population(families);
    }

    /** What is settled about a family before it is made. */
    record Plan(
            int index,
            Bond bond,
            Sex suspect,
            boolean withChildren,
            boolean known,
            Peculiarity peculiarity,
            LocalDate today) {}

    private static Peculiarity peculiarity(int index, Bond bond) {
        boolean parents = bond == Bond.PARTNER || bond == Bond.EX_PARTNER || bond == Bond.CHILD;
        if (index % EVERY_TWINS == 3 && parents) {
            return Peculiarity.TWINS;
        }
        if (index % EVERY_SAME_NAME == 11) {
            return Peculiarity.SAME_NAME_PARENT;
        }
        return index % EVERY_NAMESAKE == 6 ? Peculiarity.NAMESAKE_NEXT_DOOR : Peculiarity.NONE;
    }

    public List<Family> families() {
        return families;
    }

    public Inhabitant inhabitant(String id) {
        Inhabitant found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("nobody of this town: " + id);
        }
        return found;
    }

    public List<Inhabitant> inhabitants() {
        return families.stream().flatMap(family -> family.members().stream()).toList();
    }
}
