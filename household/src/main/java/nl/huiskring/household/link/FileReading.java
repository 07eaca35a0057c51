package nl.huiskring.household.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.huiskring.household.match.Values;

/** Reads files row by row; the rows of a batch are made ready in parallel, in their order. */
final class FileReading {
    private static final int BATCH = 8_192;
    private static final int TELL_EVERY = 64 * BATCH;

    private final LinkMap map;
    private final Consumer<String> progress;
    private final Values values = new Values();
    private final List<FileRow> rows = new ArrayList<>();
    private int impossibleDates;

    FileReading(LinkMap map, Consumer<String> progress) {
        this.map = map;
        this.progress = progress;
    }

    void read(Path path) throws LinkException {
        try (CsvFile file = CsvFile.open(path, map.delimiter(), map.trim())) {
            RowReader reader = new RowReader(map, file, values);
            for (List<String[]> batch = batch(file, reader); !batch.isEmpty(); batch = batch(file, reader)) {
                rows.addAll(
                        Arrays.asList(batch.parallelStream().map(reader::row).toArray(FileRow[]::new)));
                if (rows.size() > Pairs.MOST_ROWS) {
                    throw new LinkException(
                            "more than %,d records cannot be linked at once".formatted(Pairs.MOST_ROWS));
                }
                if (rows.size() % TELL_EVERY == 0) {
                    progress.accept(rows.size() + " records read so far");
                }
            }
            impossibleDates += reader.impossibleDates();
        }
    }

    private static List<String[]> batch(CsvFile file, RowReader reader) throws LinkException {
        List<String[]> batch = new ArrayList<>(BATCH);
        String[] cells = file.next();
        while (cells != null) {
            reader.check(cells);
            batch.add(cells);
            cells = batch.size() < BATCH ? file.next() : null;
        }
        return batch;
    }

    List<FileRow> rows() {
        return rows;
    }

    int impossibleDates() {
        return impossibleDates;
    }
}
