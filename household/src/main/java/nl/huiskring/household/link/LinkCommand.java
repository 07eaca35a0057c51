package nl.huiskring.household.link;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The command {@code hub link}: links records from files with the production scorer. Progress goes to standard error, the result
 * to standard output; with {@code --json} one object ends it.
 */
public final class LinkCommand {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final double NANOS = 1e9;
    private static final long MEGABYTE = 1L << 20;
    private static final String USAGE = """
        hub link --left A.csv [--right B.csv] --map MAP.yml [--out LINKS.csv] [--json]
          --left FILE   records to link
          --right FILE  a second file
          --map FILE    what the columns mean, see below
          --out FILE    write the links: left, right, weight in millibits, automatic or likely
          --json        end with one JSON object
        """;

    private final MapReader maps;
    private final LongSupplier nanos;
    private final PrintStream out;
    private final PrintStream progress;

    /** @param nanos a clock that only runs forward, for the time it took */
    public LinkCommand(MapReader maps, LongSupplier nanos, PrintStream out, PrintStream progress) {
        this.maps = maps;
        this.nanos = nanos;
        this.out = out;
        this.progress = progress;
    }

    /** Runs; the answer is the exit code. */
    public int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(USAGE + MapHelp.text());
            return DONE;
        }
        try {
            run(LinkOptions.parse(arguments));
            return DONE;
        } catch (LinkException e) {
            progress.println("link: " + e.getMessage());
            return FAILED;
        } catch (OutOfMemoryError e) {
            // Nothing of the run is used any more: all that it held is free again.
            progress.println("link: the files need more memory than the "
                    + Runtime.getRuntime().maxMemory() / MEGABYTE
                    + " MB there are; give more, for example HUB_HEAP=8g");
            return FAILED;
        }
    }

    private void run(LinkOptions options) throws LinkException {
        long start = nanos.getAsLong();
        LinkMap map = maps.read(options.map());
        LinkResult result =
                new FileLinker(map, text -> progress.println("link: " + text)).link(options.left(), options.right());
        double seconds = (nanos.getAsLong() - start) / NANOS;
        if (options.out().isPresent()) {
            write(options.out().get(), result);
        }
        LinkReport report = new LinkReport(result, seconds);
        out.print(report.text());
        if (options.json()) {
            out.println(report.json());
        }
    }

    private static void write(Path file, LinkResult result) throws LinkException {
        List<String> lines = new ArrayList<>();
        lines.add("left,right,weight,decision");
        for (LinkResult.Link link : result.links()) {
            lines.add("%s,%s,%d,%s"
                    .formatted(
                            cell(link.left()),
                            cell(link.right()),
                            link.weight(),
                            link.automatic() ? "automatic" : "likely"));
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new LinkException("the links cannot be written to " + file + " (" + e.getMessage() + ")");
        }
    }

    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
