package nl.huiskring.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.huiskring.adapters.rules.LinkMapFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Links the persons of files with the matcher of the live hub. */
@Command(
        name = "link",
        description = "Link the persons of files: --left FILE [--right FILE] --map FILE [--out FILE] [--json].")
final class LinkCommand implements Callable<Integer> {
    @Unmatched
    List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        return new nl.huiskring.household.link.LinkCommand(new LinkMapFile(), System::nanoTime, System.out, System.err)
                .run(arguments);
    }
}
