package nl.huiskring.hub;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.huiskring.adapters.partners.PartnerFileFault;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.hub.server.SettingsFile;
import nl.huiskring.model.Partner;
import org.springframework.boot.context.properties.bind.BindException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

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
        String config = SettingsFile.ofProduct("config").toString();

        @Option(
                names = "--variable",
                description =
                        "What the files call $${name}: name=value; goes before huiskring.variables of the settings.")
        Map<String, String> variables = new HashMap<>();

        @Option(names = "--json", description = "Print one JSON list.")
        boolean json;

        @Override
        public Integer call() {
            try {
                List<Partner> partners = PartnerFiles.load(Path.of(config, "partners"), allVariables())
                        .all();
                if (json) {
                    System.out.println(JsonMapper.shared()
                            .writeValueAsString(
                                    partners.stream().map(ListPartners::row).toList()));
                } else {
                    partners.forEach(ListPartners::print);
                }
                return 0;
            } catch (PartnerFileFault | BindException | UncheckedIOException fault) {
                System.err.println("partner: " + fault.getMessage());
                return 1;
            }
        }

        private Map<String, String> allVariables() {
            Map<String, String> all =
                    new HashMap<>(SettingsFile.read(config, List.of()).variables());
            all.putAll(variables);
            return all;
        }

        private static Map<String, Object> row(Partner partner) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", partner.id());
            row.put("oin", partner.oin().value());
            row.put("name", partner.name());
            row.put("kind", partner.kind().code());
            row.put("transport", partner.transport().code());
            row.put("endpoint", partner.endpoint().toString());
            row.put("covenant", partner.covenant().state().name());
            row.put(
                    "purposes",
                    partner.purposes().stream().map(Enum::name).sorted().toList());
            return row;
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
