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
final class Clusters {
    /** Two clusters whose pairs on average say less than this stay apart. */
    static final int LEAST_MEAN = -Millibits.BIT;
    /** More records than this are not one person; somebody must look. */
    static final int MOST = 200;

    /** Evidence between any two rows. */
    interface Evidence {
        int between(int a, int b);
    }

    private final Evidence evidence;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Map<Integer, Long>> sums = new ArrayList<>();
    private final PriorityQueue<Step> queue = new PriorityQueue<>(Comparator.comparingLong(Step::mean)
            .reversed()
            .thenComparingInt(Step::a)
            .thenComparingInt(Step::b));

    private record Step(long mean, int a, int b) {}

    private Clusters(int rows, Evidence evidence) {
        this.evidence = evidence;
        for (int row = 0; row < rows; row++) {
            members.add(List.of(row));
            sums.add(new HashMap<>());
        }
    }

    /**
     * The clusters of two rows and more.
     *
     * @param pairs pairs that are worth joining, see {@link Pairs}
     */
    static List<List<Integer>> of(int rows, long[] pairs, Evidence evidence) {
        Clusters clusters = new Clusters(rows, evidence);
        for (long pair : pairs) {
            clusters.link(Pairs.first(pair), Pairs.second(pair));
        }
        clusters.join();
        return clusters.members.stream().filter(list -> list.size() > 1).toList();
    }

    private void link(int a, int b) {
        long sum = sum(a, b);
        sums.get(a).put(b, sum);
        sums.get(b).put(a, sum);
        offer(a, b, sum);
    }

    private void offer(int a, int b, long sum) {
        long mean =
                Math.floorDiv(sum, (long) members.get(a).size() * members.get(b).size());
        if (mean >= LEAST_MEAN) {
            queue.add(new Step(mean, Math.min(a, b), Math.max(a, b)));
        }
    }

    private void join() {
        while (!queue.isEmpty()) {
            Step step = queue.poll();
            List<Integer> a = members.get(step.a());
            List<Integer> b = members.get(step.b());
            if (!a.isEmpty() && !b.isEmpty() && a.size() + b.size() <= MOST) {
                merge(step.a(), step.b());
            }
        }
    }

    /** Makes a new cluster of both; the old ones become empty, so that what still waits for them is void. */
    private void merge(int a, int b) {
        int made = members.size();
        List<Integer> both = new ArrayList<>(members.get(a));
        both.addAll(members.get(b));
        Map<Integer, Long> towards = new HashMap<>();
        Set<Integer> neighbours = new TreeSet<>(sums.get(a).keySet());
        neighbours.addAll(sums.get(b).keySet());
        neighbours.remove(a);
        neighbours.remove(b);
        for (int other : neighbours) {
            towards.put(other, known(a, other) + known(b, other));
        }
        members.add(both);
        sums.add(towards);
        members.set(a, List.of());
        members.set(b, List.of());
        towards.forEach((other, sum) -> {
            sums.get(other).remove(a);
            sums.get(other).remove(b);
            sums.get(other).put(made, sum);
            offer(made, other, sum);
        });
        sums.set(a, Map.of());
        sums.set(b, Map.of());
    }

    private long known(int a, int b) {
        Long sum = sums.get(a).get(b);
        return sum == null ? sum(a, b) : sum;
    }

    private long sum(int a, int b) {
        long sum = 0;
        for (int one : members.get(a)) {
            for (int other : members.get(b)) {
                sum += evidence.between(one, other);
            }
        }
        return sum;
    }
}
