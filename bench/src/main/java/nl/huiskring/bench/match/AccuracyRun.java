package nl.huiskring.bench.match;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.huiskring.household.link.FileLinker;
import nl.huiskring.household.link.LinkException;
import nl.huiskring.household.link.LinkMap;
import nl.huiskring.household.link.LinkResult;
import nl.huiskring.household.link.Quality;

/** The public sets, with one fixed threshold; they lie in a folder {@code shared} beside the repository, or nowhere. */
final class AccuracyRun {
    private AccuracyRun() {}

    static void measure(Consumer<Measured> report) throws LinkException {
        measure(FileMaps.FEBRL, "dataset1.csv", report);
        measure(FileMaps.FEBRL, "dataset2.csv", report);
        measure(FileMaps.FEBRL, "dataset3.csv", report);
        measure(FileMaps.FAKE, "fake_1000.csv", report);
    }

    private static void measure(LinkMap map, String name, Consumer<Measured> report) throws LinkException {
        Path file = folder().resolve(name);
        if (!Files.exists(file)) {
            System.err.println(
                    "accuracy: skipped, there is no " + name + " in shared/data/linkage beside the repository");
            return;
        }
        long start = System.nanoTime();
        LinkResult result = new FileLinker(map, text -> {}).link(file, Optional.empty());
        long[] nanos = {System.nanoTime() - start};
        Quality found = result.balanced().orElseThrow();
        Quality strict = result.strict().orElseThrow();
        report.accept(Measured.of(name, result.records(), "accuracy", nanos, result.records())
                .with("precision", found.precision())
                .with("recall", found.recall())
                .with("f1", found.f1())
                .with("autoPrecision", strict.precision())
                .with("autoRecall", strict.recall())
                .withHeap());
    }

    private static Path folder() {
        Path home = Path.of(System.getProperty("huiskring.home", "")).toAbsolutePath();
        return home.resolveSibling("shared").resolve("data/linkage");
    }
}
