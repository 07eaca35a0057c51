package nl.huiskring.household.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import nl.huiskring.household.match.FileKeys;

/** Finds the pairs of rows that share a key. A pair is one long: the lower row in the upper half, the higher in the lower. */
final class Pairs {
    /** A key with more rows than this is a stop key: the finer keys must find those pairs. */
    static final int PER_KEY = 60;

    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;

    private Pairs() {}

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    static long of(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /** All pairs once, ascending; across the two files only when one person is at most once in each. */
    static long[] find(List<FileRow> rows, boolean acrossOnly) {
        long[] keys = keys(rows);
        Longs pairs = new Longs();
        int start = 0;
        for (int end = 1; end <= keys.length; end++) {
            if (end == keys.length || keys[end] >>> ROW_BITS != keys[start] >>> ROW_BITS) {
                if (end - start <= PER_KEY) {
                    addAll(keys, start, end, rows, acrossOnly, pairs::add);
                }
                start = end;
            }
        }
        return pairs.sortedDistinct();
    }

    /** The hash of each key with its row in the lowest bits, sorted: rows with one key stand together. */
    private static long[] keys(List<FileRow> rows) {
        long[] keys = IntStream.range(0, rows.size())
                .parallel()
                .boxed()
                .flatMapToLong(row ->
                        FileKeys.of(rows.get(row).features()).stream().mapToLong(key -> (hash(key) << ROW_BITS) | row))
                .toArray();
        Arrays.parallelSort(keys);
        return keys;
    }

    private static void addAll(
            long[] keys, int start, int end, List<FileRow> rows, boolean acrossOnly, LongConsumer pairs) {
        for (int i = start; i < end; i++) {
            int a = (int) (keys[i] & ROW_MASK);
            for (int j = i + 1; j < end; j++) {
                int b = (int) (keys[j] & ROW_MASK);
                if (a != b && (!acrossOnly || rows.get(a).left() != rows.get(b).left())) {
                    pairs.accept(of(a, b));
                }
            }
        }
    }

    /** FNV-1a, stirred; the lowest 40 bits are used. */
    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return hash >>> ROW_BITS;
    }

    /** A growing array of longs. */
    private static final class Longs {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] sortedDistinct() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.parallelSort(sorted);
            int kept = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            return Arrays.copyOf(sorted, kept);
        }
    }
}
