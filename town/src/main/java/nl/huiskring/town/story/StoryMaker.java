package nl.huiskring.town.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.huiskring.town.people.Deck;
import nl.huiskring.town.people.Deck.Share;
import nl.huiskring.town.people.Dice;
import nl.huiskring.town.people.Family;
import nl.huiskring.town.people.Population;

/**
 * Deals out arcs, incidents and reports over the families. Per unit of scale: 70 families in 160 police registrations, 13 that
 * only others report, and 105 reports at Veilig Thuis (70 first registrations and 35 direct ones) in 83 cases, 1.27 a case.
 */
final class StoryMaker {
    private static final int POLICE_FAMILIES = 70;
    private static final int DIRECT_FAMILIES = 13;
    private static final int REGISTRATIONS = 160;
    private static final int DIRECT_REPORTS = 35;
    private static final int MOST_REGISTRATIONS = 6;

    private final Dice dice;
    private final long seed;
    private final int scale;
    private final HalfYear period;
    private final Map<Party, String> oins;

    StoryMaker(long seed, int scale, HalfYear period, Map<Party, String> oins) {
        if (scale < 1) {
            throw new IllegalArgumentException("a town has a scale of at least 1");
        }
        this.seed = seed;
        this.scale = scale;
        this.period = period;
        this.oins = new EnumMap<>(oins);
        // Another half year of the same people is another story; only the people stay.
        this.dice = new Dice(seed).branch("story " + period.first() + " " + period.last());
    }

    Story make() {
        int count = (POLICE_FAMILIES + DIRECT_FAMILIES) * scale;
        Population people =
                Population.of(seed, count, LocalDate.of(period.first().getYear(), 1, 1));
        List<Arc> arcs = arcs(people.families());
        int[] registrations = registrations(arcs);
        int[] direct = directReports(arcs);
        Deck<Boolean> alcohol =
                Deck.of(dice.branch("alcohol"), count, new Share<>(true, 0.25), new Share<>(false, 0.75));
        List<Planned> planned = new ArrayList<>();
        int number = dice.branch("numbers").between(100_000, 700_000);
        for (int i = 0; i < count; i++) {
            Dice own = dice.branch("family-" + i);
            Family family = people.families().get(i);
            FamilyStory.Outline outline = new FamilyStory.Outline(
                    i,
                    arcs.get(i),
                    Collections.frequency(arcs.subList(0, i), arcs.get(i)),
                    registrations[i],
                    direct[i],
                    number,
                    alcohol.card(i));
            Pen pen = new Pen(family, oins, period, own);
            planned.addAll(new FamilyStory(family, outline, period, own, pen).write());
            number += registrations[i];
        }
        planned.addAll(new Mischief(dice.branch("mischief"), oins).spoil(planned));
        return new Story(period, people, planned, outage());
    }

    private Outage outage() {
        return new Outage(period.at(75, 6, 0), period.at(89, 8, 0));
    }

    /** Each arc finds the next family that fits it; the rest lives on as it comes. */
    private List<Arc> arcs(List<Family> families) {
        Deque<Arc> children = times(Arc.CHILD, 9 * scale);
        Deque<Arc> special = new ArrayDeque<>();
        special.addAll(times(Arc.STRANGULATION, 5 * scale));
        special.addAll(times(Arc.WEAPON, 6 * scale));
        special.addAll(times(Arc.BREACH, 8 * scale));
        special.addAll(times(Arc.CONVERGENCE, 6 * scale));
        special.addAll(times(Arc.CARE, 10 * scale));
        special.addAll(times(Arc.DIRECT, DIRECT_FAMILIES * scale));
        int plain = families.size() - special.size() - children.size();
        special.addAll(times(Arc.PLAIN, plain));
        Deque<Arc> mixed = new ArrayDeque<>(dice.branch("arcs").shuffled(List.copyOf(special)));
        List<Arc> arcs = new ArrayList<>();
        int left = families.size();
        for (Family family : families) {
            boolean takesChild = !family.children().isEmpty() && !children.isEmpty();
            boolean turn = takesChild && left % 3 != 0;
            arcs.add(turn || mixed.isEmpty() ? children.pop() : mixed.pop());
            left--;
        }
        return arcs;
    }

    private static Deque<Arc> times(Arc arc, int count) {
        Deque<Arc> arcs = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            arcs.add(arc);
        }
        return arcs;
    }

    private int[] registrations(List<Arc> arcs) {
        Dice rolls = dice.branch("registrations");
        int[] counts = new int[arcs.size()];
        int left = REGISTRATIONS * scale;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = least(arcs.get(i));
            left -= counts[i];
        }
        while (left > 0) {
            // Whoever has been there before is there again: the more registrations, the likelier the next.
            int candidate = rolls.between(0, counts.length - 1);
            boolean open = counts[candidate] > 0
                    && counts[candidate] < MOST_REGISTRATIONS
                    && arcs.get(candidate) != Arc.CONVERGENCE;
            if (open && rolls.chance(counts[candidate] / (double) MOST_REGISTRATIONS)) {
                counts[candidate]++;
                left--;
            }
        }
        return counts;
    }

    private static int least(Arc arc) {
        return switch (arc) {
            case DIRECT -> 0;
            case CHILD, BREACH -> 2;
            case PLAIN, STRANGULATION, WEAPON, CONVERGENCE, CARE -> 1;
        };
    }

    private int[] directReports(List<Arc> arcs) {
        Dice rolls = dice.branch("direct");
        int[] counts = new int[arcs.size()];
        int left = DIRECT_REPORTS * scale;
        for (int i = 0; i < counts.length; i++) {
            counts[i] = arcs.get(i) == Arc.DIRECT ? 1 : 0;
            left -= counts[i];
        }
        while (left > 0) {
            int candidate = rolls.between(0, counts.length - 1);
            if (counts[candidate] == 0 && arcs.get(candidate) != Arc.CONVERGENCE) {
                counts[candidate]++;
                left--;
            }
        }
        return counts;
    }
}
