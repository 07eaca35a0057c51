package nl.huiskring.town.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chance that is the same for the same seed. Every subject takes a branch of its own by name, so that one more roll for one
 * family never changes another.
 */
public final class Dice {
    private final long seed;
    private final SplittableRandom random;

    public Dice(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
    }

    /** Dice of one subject, the same however many rolls were done here. */
    public Dice branch(String subject) {
        long mixed = seed;
        for (int i = 0; i < subject.length(); i++) {
            mixed = mixed * 0x100000001B3L + subject.charAt(i);
        }
        return new Dice(new SplittableRandom(mixed).nextLong());
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from low to high, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Normally distributed around a mean, kept within bounds. */
    public int around(double mean, double deviation, int low, int high) {
        long value = Math.round(mean + deviation * random.nextGaussian());
        return Math.clamp(value, low, high);
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    public <T> List<T> shuffled(List<T> items) {
        List<T> copy = new ArrayList<>(items);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, random.nextInt(i + 1));
        }
        return List.copyOf(copy);
    }

    /** A random (version 4) UUID of this seed. */
    public UUID uuid() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Seed for a library that brings its own generator. */
    long nextSeed() {
        return random.nextLong();
    }
}
