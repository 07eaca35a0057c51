package nl.huiskring.household.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import nl.huiskring.household.match.Millibits;

/**
 * Average-link clustering: the two clusters with the highest mean weight between them go together, as long as that mean says so
 * so. Never connected components: one wrong pair would join two families (matching.md 5.10).
 */
final class AverageLink {
    /** Two clusters whose pairs on average say less than this stay apart. */
    static final int LEAST_MEAN = -Millibits.BIT;
    /** More records than this are not one person; somebody must look. */
    static final int MOST = 200;

    private final Clusters.Evidence evidence;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Map<Integer, Map<Integer, Long>> sums = new HashMap<>();
    private final PriorityQueue<Step> queue = new PriorityQueue<>(Comparator.comparingLong(Step::mean)
            .reversed()
            .thenComparingInt(Step::a)
            .thenComparingInt(Step::b));
    private int next = Integer.MAX_VALUE / 2;

    private record Step(long mean, int a, int b) {}

    private AverageLink(Clusters.Evidence evidence) {
        this.evidence = evidence;
    }

    /** The clusters of two rows and more among the rows of these pairs. */
    static List<List<Integer>> of(long[] pairs, Clusters.Evidence evidence) {
        if (pairs.length == 1) {
            return List.of(List.of(Pairs.first(pairs[0]), Pairs.second(pairs[0])));
        }
        AverageLink component = new AverageLink(evidence);
        for (long pair : pairs) {
            component.link(Pairs.first(pair), Pairs.second(pair));
        }
        component.join();
        return component.members.values().stream()
                .filter(list -> list.size() > 1)
                .map(list -> list.stream().sorted().toList())
                .toList();
    }

    private void link(int a, int b) {
        members.putIfAbsent(a, List.of(a));
        members.putIfAbsent(b, List.of(b));
        note(a, b, evidence.between(a, b));
    }

    private void note(int a, int b, long sum) {
        sums.computeIfAbsent(a, row -> new HashMap<>()).put(b, sum);
        sums.computeIfAbsent(b, row -> new HashMap<>()).put(a, sum);
        long mean = Math.floorDiv(sum, (long) of(a).size() * of(b).size());
        if (mean >= LEAST_MEAN) {
            queue.add(new Step(mean, Math.min(a, b), Math.max(a, b)));
        }
    }

    private List<Integer> of(int cluster) {
        return members.getOrDefault(cluster, List.of());
    }

    private Map<Integer, Long> sumsOf(int cluster) {
        return sums.getOrDefault(cluster, Map.of());
    }

    private void join() {
        while (!queue.isEmpty()) {
            Step step = queue.poll();
            List<Integer> a = of(step.a());
            List<Integer> b = of(step.b());
            if (!a.isEmpty() && !b.isEmpty() && a.size() + b.size() <= MOST) {
                merge(step.a(), step.b());
            }
        }
    }

    /** Makes a new cluster of both; the old ones go, so that what still waits for them is void. */
    private void merge(int a, int b) {
        int made = next++;
        Set<Integer> neighbours = new TreeSet<>(sumsOf(a).keySet());
        neighbours.addAll(sumsOf(b).keySet());
        neighbours.remove(a);
        neighbours.remove(b);
        Map<Integer, Long> towards = new HashMap<>();
        neighbours.forEach(other -> towards.put(other, sum(a, other) + sum(b, other)));
        List<Integer> both = new ArrayList<>(of(a));
        both.addAll(of(b));
        members.put(made, both);
        forget(a);
        forget(b);
        neighbours.forEach(other -> note(made, other, towards.getOrDefault(other, 0L)));
    }

    private void forget(int cluster) {
        sumsOf(cluster).keySet().forEach(other -> sumsOf(other).remove(cluster));
        sums.remove(cluster);
        members.remove(cluster);
    }

    private long sum(int a, int b) {
        Long known = sumsOf(a).get(b);
        if (known != null) {
            return known;
        }
        long sum = 0;
        for (int one : of(a)) {
            for (int other : of(b)) {
                sum += evidence.between(one, other);
            }
        }
        return sum;
    }
}
