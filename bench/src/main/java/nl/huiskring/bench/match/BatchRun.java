package nl.huiskring.bench.match;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.huiskring.bench.people.PeopleFile;
import nl.huiskring.household.link.FileLinker;
import nl.huiskring.household.link.LinkResult;
import nl.huiskring.household.link.Quality;

/** A file from disk to clusters; the first time in a fresh program is told apart. */
final class BatchRun {
    private static final long SEED = 7;
    private static final int TIMES = 3;
    private static final int LARGE = 5_000_000;

    private BatchRun() {}

    static void measure(int records, Consumer<Measured> report) throws Exception {
        Path file = Files.createTempFile("people", ".csv");
        try {
            PeopleFile.write(file, records, SEED);
            FileLinker linker = new FileLinker(FileMaps.PEOPLE, text -> System.err.println("batch: " + text));
            long[] nanos = new long[records >= LARGE ? 1 : TIMES];
            int different = 0;
            int first = 0;
            Quality quality = null;
            for (int i = 0; i < nanos.length; i++) {
                long start = System.nanoTime();
                LinkResult result = linker.link(file, Optional.empty());
                nanos[i] = System.nanoTime() - start;
                int links = result.links().hashCode();
                different += i > 0 && links != first ? 1 : 0;
                first = links;
                quality = result.balanced().orElseThrow();
            }
            Measured measured = Measured.of("batch-first", records, "load-to-clusters", new long[] {nanos[0]}, records);
            report.accept(measured.withHeap());
            Measured all = Measured.of("batch", records, "load-to-clusters", nanos, records)
                    .withHeap();
            report.accept((quality == null ? all : all.with("f1", quality.f1()).with("precision", quality.precision()))
                    .with("differentResults", different));
        } finally {
            Files.delete(file);
        }
    }
}
