package nl.huiskring.household.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Links two files in which each person stands at most once: the heaviest pair first, each row once. */
final class OneToOne {
    private OneToOne() {}

    static List<List<Integer>> of(int rows, long[] pairs, Clusters.Evidence evidence) {
        boolean[] taken = new boolean[rows];
        List<List<Integer>> links = new ArrayList<>();
        Arrays.stream(pairs)
                .boxed()
                .sorted(Comparator.<Long>comparingInt(pair -> -evidence.between(Pairs.first(pair), Pairs.second(pair)))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(pair -> {
                    int a = Pairs.first(pair);
                    int b = Pairs.second(pair);
                    if (!taken[a] && !taken[b]) {
                        taken[a] = true;
                        taken[b] = true;
                        links.add(List.of(a, b));
                    }
                });
        return links;
    }
}
