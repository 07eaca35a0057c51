package nl.huiskring.household.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.huiskring.household.match.Comparison;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.LiveGate;
import nl.huiskring.household.match.Millibits;
import nl.huiskring.household.match.Scorer;
import nl.huiskring.household.match.Vetoes;

/**
 * Links the records of one file, or of two, with the scorer of the live hub and a model that is estimated from the file without
 * the truth: read, block, compare, estimate, score, cluster. The same file always gives the same result.
 */
public final class FileLinker {
    /**
     * What a pair loses that looks like two people of one household: twins, or a parent and child of one name, are some thousands
     * of times likelier than the fields taken one by one suppose (one person in seventy has a twin).
     */
    private static final int LOOK_ALIKE = 12 * Millibits.BIT;

    private final LinkMap map;
    private final Consumer<String> progress;

    /** @param progress is told in words how far it is */
    public FileLinker(LinkMap map, Consumer<String> progress) {
        this.map = map;
        this.progress = progress;
    }

    /** Links the left file, with the right one when there is one. */
    public LinkResult link(Path left, Optional<Path> right) throws LinkException {
        boolean oneToOne = map.mode() == LinkMap.Mode.ONE_TO_ONE;
        if (oneToOne && right.isEmpty()) {
            throw new LinkException("mode link-one-to-one needs a right file");
        }
        List<FileRow> rows = new ArrayList<>();
        int impossible = read(left, true, rows);
        if (right.isPresent()) {
            impossible += read(right.get(), false, rows);
        }
        if (rows.size() < 2) {
            throw new LinkException("there are fewer than two records to link");
        }
        progress.accept(rows.size() + " records read");
        return new Run(rows, oneToOne).result(impossible);
    }

    private int read(Path file, boolean left, List<FileRow> rows) throws LinkException {
        RowReader reader = new RowReader(map, CsvTable.read(file, map.delimiter(), map.trim()), left);
        rows.addAll(reader.rows());
        return reader.impossibleDates();
    }

    private final class Run {
        private final List<FileRow> rows;
        private final boolean oneToOne;
        private final Features[] features;
        private final long[] pairs;
        private final Scorer scorer;
        private final long[] patterns;

        Run(List<FileRow> rows, boolean oneToOne) {
            this.rows = rows;
            this.oneToOne = oneToOne;
            this.features = rows.stream().map(FileRow::features).toArray(Features[]::new);
            this.pairs = Pairs.find(rows, oneToOne);
            progress.accept(pairs.length + " pairs to compare");
            this.patterns = IntStream.range(0, pairs.length)
                    .parallel()
                    .mapToLong(i -> pattern(pairs[i]))
                    .toArray();
            this.scorer = new Scorer(new Estimator(features, patterns, allPairs()).model());
            progress.accept("model estimated");
        }

        private long pattern(long pair) {
            return Comparison.of(features[Pairs.first(pair)], features[Pairs.second(pair)]);
        }

        private double allPairs() {
            double n = rows.size();
            double left = rows.stream().filter(FileRow::left).count();
            return oneToOne ? left * (n - left) : n * (n - 1) / 2;
        }

        LinkResult result(int impossible) {
            long[] likely = IntStream.range(0, pairs.length)
                    .parallel()
                    .filter(i -> weight(pairs[i], patterns[i]) >= 0)
                    .mapToLong(i -> pairs[i])
                    .toArray();
            long[] allowed = Arrays.stream(likely)
                    .filter(pair -> between(Pairs.first(pair), Pairs.second(pair)) >= 0)
                    .toArray();
            List<List<Integer>> clusters = oneToOne
                    ? OneToOne.of(rows.size(), allowed, this::between)
                    : Clusters.of(rows.size(), allowed, this::between);
            progress.accept(clusters.size() + " persons with two records or more");
            List<LinkResult.Link> links = links(clusters);
            long automatic = links.stream().filter(LinkResult.Link::automatic).count();
            return new LinkResult(
                    map.mode(),
                    rows.size(),
                    links,
                    automatic,
                    Math.max(0, likely.length - automatic),
                    clusters.size(),
                    impossible,
                    quality(clusters, false),
                    quality(clusters, true));
        }

        private int weight(long pair, long pattern) {
            return scorer.weight(pattern, features[Pairs.first(pair)], features[Pairs.second(pair)]);
        }

        private int between(int a, int b) {
            long pattern = Comparison.of(features[a], features[b]);
            int weight = scorer.weight(pattern, features[a], features[b]);
            boolean lookAlike = Vetoes.inFile(pattern, features[a].birth(), features[b].birth());
            return lookAlike ? weight - LOOK_ALIKE : weight;
        }

        private boolean isAutomatic(int a, int b) {
            return LiveGate.links(scorer, features[a], features[b]);
        }

        private List<LinkResult.Link> links(List<List<Integer>> clusters) {
            List<LinkResult.Link> links = new ArrayList<>();
            for (List<Integer> cluster : clusters) {
                for (int i = 0; i < cluster.size(); i++) {
                    for (int j = i + 1; j < cluster.size(); j++) {
                        links.add(link(cluster.get(i), cluster.get(j)));
                    }
                }
            }
            return links;
        }

        private LinkResult.Link link(int a, int b) {
            int first = Math.min(a, b);
            int second = Math.max(a, b);
            return new LinkResult.Link(
                    rows.get(first).id(),
                    rows.get(second).id(),
                    scorer.weight(Comparison.of(features[a], features[b]), features[a], features[b]),
                    isAutomatic(a, b));
        }

        private Optional<Quality> quality(List<List<Integer>> clusters, boolean automaticOnly) {
            if (map.truth().isEmpty()) {
                return Optional.empty();
            }
            long found = 0;
            long right = 0;
            for (List<Integer> cluster : clusters) {
                for (int i = 0; i < cluster.size(); i++) {
                    for (int j = i + 1; j < cluster.size(); j++) {
                        int a = cluster.get(i);
                        int b = cluster.get(j);
                        if (!automaticOnly || isAutomatic(a, b)) {
                            found++;
                            right += rows.get(a).truth().equals(rows.get(b).truth()) ? 1 : 0;
                        }
                    }
                }
            }
            return Optional.of(Quality.of(right, found, truePairs()));
        }

        private long truePairs() {
            Map<String, long[]> counts = new HashMap<>();
            for (FileRow row : rows) {
                row.truth()
                        .ifPresent(person -> counts.computeIfAbsent(person, key -> new long[2])[row.left() ? 0 : 1]++);
            }
            return counts.values().stream()
                    .mapToLong(count ->
                            oneToOne ? count[0] * count[1] : (count[0] + count[1]) * (count[0] + count[1] - 1) / 2)
                    .sum();
        }
    }
}
