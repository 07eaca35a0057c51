package nl.huiskring.bench.traps;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.huiskring.household.PersonRecord;

/**
 * The register: who lives in the region, and the records that sources have of them. Records are written again each time, always
 * the same, so that a million persons fit into a small memory.
 */
final class Population {
    private static final int FIRST_BSN = 10_000_000;

    private final long seed;
    private final Streets streets;
    private final Writer writer;
    private final List<Inhabitant> inhabitants;

    private Population(long seed, Streets streets, List<Inhabitant> inhabitants) {
        this.seed = seed;
        this.streets = streets;
        this.writer = new Writer(streets);
        this.inhabitants = inhabitants;
    }

    /** The same for the same seed. */
    static Population of(int persons, long seed) {
        Streets streets = new Streets((int) (persons / Households.SIZE) + 1);
        Households households = new Households(streets, random(seed, -1));
        List<Inhabitant> inhabitants = new ArrayList<>(persons);
        for (int number = 0; inhabitants.size() < persons; number++) {
            RandomGenerator random = random(seed, number);
            for (Inhabitant person : households.make(number, random)) {
                if (inhabitants.size() < persons) {
                    inhabitants.add(numbered(person, inhabitants.size(), random));
                }
            }
        }
        return new Population(seed, streets, inhabitants);
    }

    /** Five in a hundred are known without BSN. */
    private static Inhabitant numbered(Inhabitant person, int i, RandomGenerator random) {
        int bsn = random.nextInt(100) < 5 ? 0 : FIRST_BSN + 2 * i;
        return new Inhabitant(
                person.origin(),
                person.sex(),
                person.given(),
                person.call(),
                person.family(),
                person.partner(),
                person.birth(),
                person.home(),
                person.mobile(),
                person.mailbox(),
                bsn);
    }

    /** Independent for each number of one seed. */
    static SplittableRandom random(long seed, long number) {
        return new SplittableRandom(new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L)).nextLong());
    }

    int size() {
        return inhabitants.size();
    }

    Inhabitant get(int i) {
        return inhabitants.get(i);
    }

    Streets streets() {
        return streets;
    }

    Writer writer() {
        return writer;
    }

    /** How the first source wrote this person down. */
    Style style(int i) {
        return Style.draw(random(seed, ~(long) i));
    }

    /** What is known of this person: one record, or of one in six another as well, written elsewhere and sometimes before a move. */
    List<PersonRecord> records(int i) {
        SplittableRandom random = random(seed, ~(long) i);
        Inhabitant person = inhabitants.get(i);
        PersonRecord first = writer.write(person, Style.draw(random));
        if (random.nextInt(6) > 0) {
            return List.of(first);
        }
        Inhabitant earlier = random.nextInt(100) < 40 ? person.at(streets.anywhere(random)) : person;
        return List.of(first, writer.write(earlier.reached(0, 0).withoutBsn(), Style.draw(random)));
    }

    /** First names in the household of this person, his own included. */
    List<String> namesAtHome(int i) {
        int first = i;
        while (first > 0 && get(first - 1).home().equals(get(i).home())) {
            first--;
        }
        List<String> names = new ArrayList<>();
        for (int other = first; other < size() && get(other).home().equals(get(i).home()); other++) {
            names.add(get(other).given().getFirst());
        }
        return names;
    }
}
