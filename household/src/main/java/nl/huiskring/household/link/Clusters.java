package nl.huiskring.household.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Average-link clusters of all rows. What no pair joins, even through others, is never in one cluster, so every such component is
 * clustered by itself, in parallel.
 */
final class Clusters {
    /** Evidence between any two rows. */
    interface Evidence {
        int between(int a, int b);
    }

    private final int[] parents;

    private Clusters(int rows) {
        this.parents = IntStream.range(0, rows).toArray();
    }

    /**
     * The clusters of two rows and more, in the order of their first rows.
     *
     * @param pairs pairs that are worth joining, see {@link Pairs}
     */
    static List<List<Integer>> of(int rows, long[] pairs, Evidence evidence) {
        Clusters clusters = new Clusters(rows);
        for (long pair : pairs) {
            clusters.join(Pairs.first(pair), Pairs.second(pair));
        }
        return clusters.components(pairs).parallelStream()
                .flatMap(component -> AverageLink.of(component, evidence).stream())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int row) {
        int root = row;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** The pairs of each component. */
    private List<long[]> components(long[] pairs) {
        long[] byRoot = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            byRoot[i] = ((long) root(Pairs.first(pairs[i])) << 32) | i;
        }
        Arrays.parallelSort(byRoot);
        List<long[]> components = new ArrayList<>();
        for (int start = 0, end; start < byRoot.length; start = end) {
            end = start + 1;
            while (end < byRoot.length && byRoot[end] >>> 32 == byRoot[start] >>> 32) {
                end++;
            }
            components.add(Arrays.stream(byRoot, start, end)
                    .map(place -> pairs[(int) place])
                    .toArray());
        }
        return components;
    }
}
