package nl.huiskring.household.link;

import java.util.Arrays;

/** How often each pattern of levels occurs. There are some thousands of them, however many pairs there are. */
final class PatternCounts {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] patterns = new long[1 << 8];
    private long[] counts = new long[1 << 8];
    private int used;

    static PatternCounts of(long[] patterns) {
        PatternCounts counts = new PatternCounts();
        for (long pattern : patterns) {
            counts.add(pattern, 1);
        }
        return counts;
    }

    void add(long pattern, long count) {
        int slot = slot(pattern);
        if (counts[slot] == 0) {
            patterns[slot] = pattern;
            used++;
        }
        counts[slot] += count;
        if (used > patterns.length / 2) {
            grow();
        }
    }

    PatternCounts with(PatternCounts other) {
        for (int slot = 0; slot < other.patterns.length; slot++) {
            if (other.counts[slot] > 0) {
                add(other.patterns[slot], other.counts[slot]);
            }
        }
        return this;
    }

    /** The patterns that occur, ascending. */
    long[] patterns() {
        long[] found = new long[used];
        int at = 0;
        for (int slot = 0; slot < patterns.length; slot++) {
            if (counts[slot] > 0) {
                found[at++] = patterns[slot];
            }
        }
        Arrays.sort(found);
        return found;
    }

    long count(long pattern) {
        return counts[slot(pattern)];
    }

    private int slot(long pattern) {
        int mask = patterns.length - 1;
        int slot = (int) ((pattern * MIX) >>> 40) & mask;
        while (counts[slot] != 0 && patterns[slot] != pattern) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldPatterns = patterns;
        long[] oldCounts = counts;
        patterns = new long[oldPatterns.length * 2];
        counts = new long[oldPatterns.length * 2];
        used = 0;
        for (int slot = 0; slot < oldPatterns.length; slot++) {
            if (oldCounts[slot] > 0) {
                add(oldPatterns[slot], oldCounts[slot]);
            }
        }
    }
}
