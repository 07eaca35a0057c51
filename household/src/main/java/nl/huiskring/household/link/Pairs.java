package nl.huiskring.household.link;

import java.util.stream.Stream;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.FileKeys;

/** Finds the pairs of rows that share a key. A pair is one long: the lower row in the upper half, the higher in the lower. */
final class Pairs {
    /** A key with more rows than this is a stop key: the finer keys must find those pairs. */
    static final int PER_KEY = 60;
    /** As many rows as one search can hold. */
    static final int MOST_ROWS = 1 << 24;

    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = MOST_ROWS - 1L;
    /** Pairs for each row, times two, that a kind of key may give in a large file; twenty records of one person are 19. */
    private static final long BY_LIVE_KEYS = 20;

    /** A coarser key would give hundreds of pairs for each row: its largest groups are left to the finer keys. */
    private static final long BY_COARSER_KEYS = 1;

    private static final long LEAST_BUDGET = 200_000;

    private final Features[] rows;
    private final int leftRows;
    private final boolean acrossOnly;

    private Pairs(Features[] rows, int leftRows, boolean acrossOnly) {
        this.rows = rows;
        this.leftRows = leftRows;
        this.acrossOnly = acrossOnly;
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    static long of(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /**
     * All pairs once, ascending.
     *
     * @param leftRows how many rows, the first ones, are of the left file
     * @param acrossOnly whether a pair must be of both files, because one person is at most once in each
     */
    static long[] find(Features[] rows, int leftRows, boolean acrossOnly) {
        Pairs pairs = new Pairs(rows, leftRows, acrossOnly);
        Stream<Longs> live = FileKeys.LIVE.stream().map(kind -> pairs.sharing(kind, BY_LIVE_KEYS));
        Stream<Longs> coarser = FileKeys.COARSER.stream().map(kind -> pairs.sharing(kind, BY_COARSER_KEYS));
        Longs[] found = Stream.concat(live, coarser).parallel().toArray(Longs[]::new);
        return Longs.sortedDistinct(found);
    }

    /** The pairs that share a key of one kind. */
    private Longs sharing(FileKeys.Kind kind, long halvesPerRow) {
        long[] keys = keys(kind);
        int most = largestGroup(keys, Math.max(LEAST_BUDGET, rows.length * halvesPerRow / 2));
        Longs pairs = new Longs();
        for (int start = 0, end; start < keys.length; start = end) {
            end = endOfGroup(keys, start);
            if (end - start <= most) {
                addAll(keys, start, end, pairs);
            }
        }
        return pairs;
    }

    /** Each key with its row in the lowest bits, sorted: rows with one key stand together. */
    private long[] keys(FileKeys.Kind kind) {
        Longs keys = new Longs();
        for (int row = 0; row < rows.length; row++) {
            long thisRow = row;
            kind.of(rows[row], new FileKeys.Sink(key -> keys.add((key & ~ROW_MASK) | thisRow)));
        }
        return keys.sorted();
    }

    private static int endOfGroup(long[] keys, int start) {
        int end = start + 1;
        while (end < keys.length && keys[end] >>> ROW_BITS == keys[start] >>> ROW_BITS) {
            end++;
        }
        return end;
    }

    /** Groups of this size and smaller together stay within what a kind of key may yield. */
    private static int largestGroup(long[] keys, long budget) {
        long[] pairsOfSize = new long[PER_KEY + 1];
        for (int start = 0, end; start < keys.length; start = end) {
            end = endOfGroup(keys, start);
            int size = end - start;
            if (size <= PER_KEY) {
                pairsOfSize[size] += (long) size * (size - 1) / 2;
            }
        }
        int size = 1;
        for (long sum = 0; size < PER_KEY && sum + pairsOfSize[size + 1] <= budget; size++) {
            sum += pairsOfSize[size + 1];
        }
        return size;
    }

    private void addAll(long[] keys, int start, int end, Longs pairs) {
        for (int i = start; i < end; i++) {
            int a = (int) (keys[i] & ROW_MASK);
            for (int j = i + 1; j < end; j++) {
                int b = (int) (keys[j] & ROW_MASK);
                if (a != b && (!acrossOnly || (a < leftRows) != (b < leftRows))) {
                    pairs.add(of(a, b));
                }
            }
        }
    }
}
