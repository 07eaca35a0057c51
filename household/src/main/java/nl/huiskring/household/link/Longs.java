package nl.huiskring.household.link;

import java.util.Arrays;

/** A growing array of longs. */
final class Longs {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.toIntExact(size * 2L));
        }
        values[size++] = value;
    }

    private void clear() {
        values = new long[0];
        size = 0;
    }

    /** The values of all together, ascending and each once. They are then empty. */
    static long[] sortedDistinct(Longs... parts) {
        return distinct(sorted(parts));
    }

    /** The values of all together, ascending. They are then empty. */
    static long[] sorted(Longs... parts) {
        int total = Math.toIntExact(
                Arrays.stream(parts).mapToLong(part -> part.size).sum());
        long[] all = new long[total];
        int at = 0;
        for (Longs part : parts) {
            System.arraycopy(part.values, 0, all, at, part.size);
            at += part.size;
            part.clear();
        }
        Arrays.parallelSort(all);
        return all;
    }

    private static long[] distinct(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
