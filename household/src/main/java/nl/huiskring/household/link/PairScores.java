package nl.huiskring.household.link;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.huiskring.household.match.Comparison;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.LiveGate;
import nl.huiskring.household.match.Millibits;
import nl.huiskring.household.match.Scorer;
import nl.huiskring.household.match.Vetoes;

/** What the pairs of a file weigh with the model of the file. */
final class PairScores {
    /**
     * What a pair loses that looks like two people of one household: twins, or a parent and child of one name, are some thousands
     * of times likelier than the fields taken one by one suppose (one person in seventy has a twin).
     */
    private static final int LOOK_ALIKE = 12 * Millibits.BIT;

    private static final int BLOCK = 32;
    private static final int TELL_EVERY = 5_000_000;

    private final Features[] rows;
    private final Scorer scorer;
    private final long[] pairs;
    private final long[] patterns;

    PairScores(Features[] rows, Scorer scorer, long[] pairs, long[] patterns) {
        this.rows = rows;
        this.scorer = scorer;
        this.pairs = pairs;
        this.patterns = patterns;
    }

    /** The levels of every pair, compared once. */
    static long[] patterns(Features[] rows, long[] pairs, Consumer<String> progress) {
        AtomicLong done = new AtomicLong();
        long[] patterns = new long[pairs.length];
        int chunk = TELL_EVERY / 100;
        IntStream.range(0, pairs.length / chunk + 1).parallel().forEach(part -> {
            int end = Math.min(pairs.length, (part + 1) * chunk);
            for (int i = part * chunk; i < end; i += BLOCK) {
                compare(rows, pairs, i, Math.min(end, i + BLOCK), patterns);
            }
            long compared = done.addAndGet(chunk);
            if (compared % TELL_EVERY == 0) {
                progress.accept(compared + " pairs compared so far");
            }
        });
        return patterns;
    }

    /**
     * Compares some pairs. First all that will be read is looked at: the second rows lie anywhere in memory, and a processor that
     * need not wait for one before it asks for the next fetches many at once.
     */
    private static void compare(Features[] rows, long[] pairs, int from, int to, long[] patterns) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += rows[Pairs.second(pairs[i])].letters();
        }
        patterns[from] = letters;
        for (int i = from; i < to; i++) {
            patterns[i] = Comparison.of(rows[Pairs.first(pairs[i])], rows[Pairs.second(pairs[i])]);
        }
    }

    /** Places of the pairs that are at least as likely as not. */
    int[] likely() {
        return IntStream.range(0, pairs.length)
                .parallel()
                .filter(i -> scorer.atMost(patterns[i]) >= 0 && weight(i) >= 0)
                .toArray();
    }

    /** The likely pairs that remain so when two people of one household are taken into account. */
    long[] notLookAlike(int[] likely) {
        return Arrays.stream(likely)
                .parallel()
                .filter(i -> lessLookAlike(i) >= 0)
                .mapToLong(i -> pairs[i])
                .toArray();
    }

    /** The likely pairs that the live thresholds would link by themselves. */
    long[] automatic(int[] likely) {
        return Arrays.stream(likely)
                .parallel()
                .filter(i -> LiveGate.links(patterns[i], weight(i), first(i), second(i)))
                .mapToLong(i -> pairs[i])
                .toArray();
    }

    /** Evidence that two rows are one person; less when they look like two of one household. */
    int between(int a, int b) {
        long pattern = Comparison.of(rows[a], rows[b]);
        return lessLookAlike(pattern, scorer.weight(pattern, rows[a], rows[b]), rows[a], rows[b]);
    }

    /** Two rows of one person. */
    LinkResult.Link link(long pair, List<FileRow> records) {
        int a = Pairs.first(pair);
        int b = Pairs.second(pair);
        long pattern = Comparison.of(rows[a], rows[b]);
        int weight = scorer.weight(pattern, rows[a], rows[b]);
        return new LinkResult.Link(
                records.get(a).id(), records.get(b).id(), weight, LiveGate.links(pattern, weight, rows[a], rows[b]));
    }

    private int weight(int pair) {
        return scorer.weight(patterns[pair], first(pair), second(pair));
    }

    private int lessLookAlike(int pair) {
        return lessLookAlike(patterns[pair], weight(pair), first(pair), second(pair));
    }

    private static int lessLookAlike(long pattern, int weight, Features a, Features b) {
        return Vetoes.inFile(pattern, a.birth(), b.birth()) ? weight - LOOK_ALIKE : weight;
    }

    private Features first(int pair) {
        return rows[Pairs.first(pairs[pair])];
    }

    private Features second(int pair) {
        return rows[Pairs.second(pairs[pair])];
    }

    /** Every two rows of a cluster. */
    static LongStream pairsWithin(List<Integer> cluster) {
        return IntStream.range(0, cluster.size())
                .boxed()
                .flatMapToLong(i -> IntStream.range(i + 1, cluster.size())
                        .mapToLong(j -> Pairs.of(cluster.get(i), cluster.get(j))));
    }
}
