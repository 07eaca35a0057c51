package nl.huiskring.hub;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.huiskring.adapters.partners.PartnerFileFault;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.model.Partner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The registered parties. */
@Command(
        name = "partner",
        description = "Show the registered partners.",
        mixinStandardHelpOptions = true,
        subcommands = PartnerCommand.ListPartners.class)
final class PartnerCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        System.err.println("partner: choose list; see --help");
        return 2;
    }

    /** Reads all partner files, as the hub does at its start. */
    @Command(
            name = "list",
            description = "Read and check all partner files, and list them.",
            mixinStandardHelpOptions = true)
    static final class ListPartners implements Callable<Integer> {
        @Option(names = "--config", description = "Folder with the configuration (default ${DEFAULT-VALUE}).")
        Path config = Path.of("config");

        @Option(names = "--variable", description = "What the files call $${name}: name=value.")
        Map<String, String> variables = new HashMap<>(Map.of("town.port", "9700", "town.folder", "data/demo/town"));

        @Override
        public Integer call() {
            try {
                PartnerFiles.load(config.resolve("partners"), variables).all().forEach(ListPartners::print);
                return 0;
            } catch (PartnerFileFault fault) {
                System.err.println("partner: " + fault.getMessage());
                return 1;
            }
        }

        private static void print(Partner partner) {
            System.out.printf(
                    "%-28s %s  %-26s %-5s  %-9s  ontvangt voor %s%n",
                    partner.id(),
                    partner.oin(),
                    partner.kind().code(),
                    partner.transport().code(),
                    partner.covenant().state(),
                    partner.purposes().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
        }
    }
}
