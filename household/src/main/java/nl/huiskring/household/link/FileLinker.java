package nl.huiskring.household.link;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.huiskring.household.match.Features;
import nl.huiskring.household.match.Scorer;

/**
 * Links the records of one file, or of two, with the scorer of the live hub and a model that is estimated from the file without
 * the truth: read, block, compare, estimate, score, cluster. The same file always gives the same result.
 */
public final class FileLinker {
    private final LinkMap map;
    private final Consumer<String> progress;

    /** @param progress is told in words how far it is */
    public FileLinker(LinkMap map, Consumer<String> progress) {
        this.map = map;
        this.progress = progress;
    }

    /** Links the left file, with the right one when there is one. */
    public LinkResult link(Path left, Optional<Path> right) throws LinkException {
        if (isOneToOne() && right.isEmpty()) {
            throw new LinkException("mode link-one-to-one needs a right file");
        }
        map.check();
        FileReading reading = new FileReading(map, progress);
        reading.read(left);
        int leftRows = reading.rows().size();
        if (right.isPresent()) {
            reading.read(right.get());
        }
        if (reading.rows().size() < 2) {
            throw new LinkException("there are fewer than two records to link");
        }
        progress.accept(reading.rows().size() + " records read");
        return link(reading.rows(), leftRows, reading.impossibleDates());
    }

    private boolean isOneToOne() {
        return map.mode() == LinkMap.Mode.ONE_TO_ONE;
    }

    private LinkResult link(List<FileRow> rows, int leftRows, int impossibleDates) {
        Features[] features = rows.stream().map(FileRow::features).toArray(Features[]::new);
        long[] pairs = Pairs.find(features, leftRows, isOneToOne());
        progress.accept(pairs.length + " pairs to compare");
        long[] patterns = PairScores.patterns(features, pairs, progress);
        progress.accept("compared");
        Scorer scorer = new Scorer(new Estimator(features, patterns, allPairs(rows.size(), leftRows)).model());
        progress.accept("model estimated");
        PairScores scores = new PairScores(features, scorer, pairs, patterns);
        int[] likely = scores.likely();
        progress.accept(likely.length + " pairs are likely");
        List<List<Integer>> clusters = isOneToOne()
                ? OneToOne.of(rows.size(), scores.notLookAlike(likely), scores::between)
                : Clusters.of(rows.size(), scores.notLookAlike(likely), scores::between);
        progress.accept(clusters.size() + " persons with two records or more");
        long[] automatic = scores.automatic(likely);
        Optional<Truth> truth = truth(rows, leftRows);
        return new LinkResult(
                map.mode(),
                rows.size(),
                links(rows, clusters, scores),
                automatic.length,
                likely.length - automatic.length,
                clusters.size(),
                impossibleDates,
                truth.map(known -> known.ofClusters(clusters)),
                truth.map(known -> known.ofPairs(automatic)));
    }

    private double allPairs(double rows, double left) {
        return isOneToOne() ? left * (rows - left) : rows * (rows - 1) / 2;
    }

    private Optional<Truth> truth(List<FileRow> rows, int leftRows) {
        return map.truth().map(column -> new Truth(rows, leftRows, isOneToOne()));
    }

    private static List<LinkResult.Link> links(List<FileRow> rows, List<List<Integer>> clusters, PairScores scores) {
        return clusters.parallelStream()
                .flatMapToLong(PairScores::pairsWithin)
                .mapToObj(pair -> scores.link(pair, rows))
                .toList();
    }
}
