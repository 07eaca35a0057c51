package nl.huiskring.bench.people;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a file of inhabitants in which one record in five is about somebody who stands in it already. */
public final class PeopleFile {
    private static final int REMEMBERED = 1 << 16;

    private PeopleFile() {}

    /** Writes so many records; the first column, {@code id}, numbers them. */
    public static void write(Path file, int records, long seed) throws IOException {
        Population population = new Population(seed);
        Clerk clerk = new Clerk(seed + 1);
        Random random = new Random(seed + 2);
        Inhabitant[] remembered = new Inhabitant[REMEMBERED];
        int known = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id," + String.join(",", Inhabitant.COLUMNS) + "\n");
            for (int row = 0; row < records; row++) {
                boolean again = known > 0 && random.nextInt(5) == 0;
                Inhabitant made = again
                        ? clerk.again(remembered[random.nextInt(Math.min(known, REMEMBERED))])
                        : population.next();
                if (!again) {
                    remembered[known++ % REMEMBERED] = made;
                }
                out.write(row + "," + String.join(",", made.cells()) + "\n");
            }
        }
    }
}
