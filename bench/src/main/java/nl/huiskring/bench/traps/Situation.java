package nl.huiskring.bench.traps;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A kind of trap or control.
 *
 * @param samePerson whether the record that comes in is about the person it was made from
 */
record Situation(String name, boolean samePerson, Maker maker) {
    private static final int TRIES = 1_000_000;

    /** Makes who comes in, and how he is written down, from somebody who is known; empty when he does not lend himself to it. */
    @FunctionalInterface
    interface Maker {
        Optional<Arrival> make(Known known, RandomGenerator random);
    }

    /** All kinds, traps first. */
    static List<Situation> all() {
        return Stream.of(Strangers.all(), Twins.all(), Relatives.all(), SamePerson.all())
                .flatMap(List::stream)
                .toList();
    }

    static Situation trap(String name, Maker maker) {
        return new Situation(name, false, maker);
    }

    static Situation control(String name, Maker maker) {
        return new Situation(name, true, maker);
    }

    /**
     * Case number so many, the same for the same seed.
     *
     * @throws IllegalStateException when nobody in this population lends himself to it
     */
    Case caseOf(Population population, long seed, int number) {
        SplittableRandom random = Population.random(seed ^ name.hashCode(), number);
        for (int i = 0; i < TRIES; i++) {
            Known known = new Known(population, random.nextInt(population.size()));
            Optional<Arrival> arrival = maker.make(known, random);
            if (arrival.isPresent()) {
                return new Case(known, arrival.get(), arrival.get().written(population.writer()));
            }
        }
        throw new IllegalStateException("nobody in the population lends himself to " + name);
    }
}
