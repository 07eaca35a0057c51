package nl.huiskring.household.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Holds a result against who the records really are about. Measures only; nothing that links ever sees it. */
final class Truth {
    private final List<FileRow> rows;
    private final long truePairs;

    Truth(List<FileRow> rows, int leftRows, boolean acrossOnly) {
        this.rows = rows;
        Map<String, long[]> counts = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            int side = row < leftRows ? 0 : 1;
            rows.get(row).truth().ifPresent(person -> counts.computeIfAbsent(person, key -> new long[2])[side]++);
        }
        this.truePairs = counts.values().stream()
                .mapToLong(count ->
                        acrossOnly ? count[0] * count[1] : (count[0] + count[1]) * (count[0] + count[1] - 1) / 2)
                .sum();
    }

    /** Quality of all pairs that the clusters imply. */
    Quality ofClusters(List<List<Integer>> clusters) {
        return ofPairs(clusters.stream().flatMapToLong(PairScores::pairsWithin).toArray());
    }

    /** Quality of these pairs. */
    Quality ofPairs(long[] pairs) {
        long right = LongStream.of(pairs).filter(this::isRight).count();
        return Quality.of(right, pairs.length, truePairs);
    }

    private boolean isRight(long pair) {
        return rows.get(Pairs.first(pair))
                .truth()
                .equals(rows.get(Pairs.second(pair)).truth());
    }
}
