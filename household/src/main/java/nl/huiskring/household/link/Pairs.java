package nl.huiskring.household.link;

import java.util.List;
import java.util.stream.IntStream;
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
    /** Kinds of keys that are held in memory together. */
    private static final int AT_ONCE = 6;
    /** Rows that one thread takes at a time. */
    private static final int PART = 1 << 15;

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
        Stream<Longs> live = pairs.sharing(FileKeys.LIVE, BY_LIVE_KEYS);
        Stream<Longs> coarser = pairs.sharing(FileKeys.COARSER, BY_COARSER_KEYS);
        return Longs.sortedDistinct(Stream.concat(live, coarser).toArray(Longs[]::new));
    }

    /** The pairs that share a key, for each of these kinds. */
    private Stream<Longs> sharing(List<FileKeys.Kind> kinds, long halvesPerRow) {
        long budget = Math.max(LEAST_BUDGET, rows.length * halvesPerRow / 2);
        return IntStream.iterate(0, from -> from < kinds.size(), from -> from + AT_ONCE)
                .mapToObj(from -> kinds.subList(from, Math.min(from + AT_ONCE, kinds.size())))
                .flatMap(some -> sharingKeys(keys(some), budget));
    }

    private Stream<Longs> sharingKeys(List<Longs[]> keysOfKinds, long budget) {
        Longs[] found =
                keysOfKinds.parallelStream().map(keys -> sharing(keys, budget)).toArray(Longs[]::new);
        return Stream.of(found);
    }

    /** The pairs that share a key of one kind. */
    private Longs sharing(Longs[] parts, long budget) {
        long[] keys = Longs.sorted(parts);
        int most = largestGroup(keys, budget);
        Longs pairs = new Longs();
        for (int start = 0, end; start < keys.length; start = end) {
            end = endOfGroup(keys, start);
            if (end - start <= most) {
                addAll(keys, start, end, pairs);
            }
        }
        return pairs;
    }

    /**
     * The keys of each kind, with their row in the lowest bits, in parts. All kinds of a row are made at once: what takes time is
     * to fetch the row from memory.
     */
    private List<Longs[]> keys(List<FileKeys.Kind> kinds) {
        List<Longs[]> parts = IntStream.range(0, rows.length / PART + 1)
                .parallel()
                .mapToObj(part -> keys(kinds, part * PART, Math.min(rows.length, (part + 1) * PART)))
                .toList();
        return IntStream.range(0, kinds.size())
                .mapToObj(kind -> parts.stream().map(part -> part[kind]).toArray(Longs[]::new))
                .toList();
    }

    private Longs[] keys(List<FileKeys.Kind> kinds, int from, int to) {
        Longs[] keys = Stream.generate(Longs::new).limit(kinds.size()).toArray(Longs[]::new);
        for (int row = from; row < to; row++) {
            long thisRow = row;
            for (int kind = 0; kind < keys.length; kind++) {
                Longs ofKind = keys[kind];
                kinds.get(kind).of(rows[row], new FileKeys.Sink(key -> ofKind.add((key & ~ROW_MASK) | thisRow)));
            }
        }
        return keys;
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
