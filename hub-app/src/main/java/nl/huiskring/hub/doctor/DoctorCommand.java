package nl.huiskring.hub.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.huiskring.adapters.partners.PartnerFileFault;
import nl.huiskring.adapters.partners.PartnerFiles;
import nl.huiskring.hub.server.HubSettings;
import nl.huiskring.hub.server.SettingsFile;
import org.springframework.boot.context.properties.bind.BindException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Checks what the hub needs, before or while it runs, and says what to do. */
@Command(
        name = "doctor",
        description = "Check JDK, disk, settings, ports, certificates, database, broker, Keycloak and clock.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--config", description = "Folder with the configuration (default ${DEFAULT-VALUE}).")
    String config = SettingsFile.ofProduct("config").toString();

    @Option(
            names = "--data",
            description = "Data folder of the hub, instead of the one in the settings; of the demo: data/demo.")
    Optional<Path> data = Optional.empty();

    @Option(names = "--json", description = "End with one JSON object.")
    boolean json;

    @Parameters(description = "Any setting as --huiskring.key=value, after --.", arity = "0..*")
    List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<Finding> all = findings(Clock.systemUTC());
        boolean isWell = all.stream().allMatch(Finding::good);
        all.forEach(finding -> System.out.println(finding.line()));
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(Map.of("isWell", isWell, "checks", all)));
        }
        return isWell ? 0 : 1;
    }

    private List<Finding> findings(Clock clock) throws IOException {
        List<Finding> all = new ArrayList<>();
        all.add(Machine.jdk(Runtime.version()));
        try {
            List<String> given = new ArrayList<>(settings);
            data.ifPresent(folder -> given.add("--huiskring.data=" + folder));
            lookAt(SettingsFile.read(config, given), clock, all);
        } catch (BindException | UncheckedIOException | IllegalArgumentException wrong) {
            all.add(Finding.wrong("de instellingen in " + config + " zijn niet te lezen: " + why(wrong), "herstel ze"));
        }
        return all;
    }

    private static void lookAt(HubSettings settings, Clock clock, List<Finding> all) throws IOException {
        Keys keys = new Keys(settings, clock.instant());
        Ports ports = new Ports(settings, new Peek(settings.oin(), keys.own()));
        Servers servers = new Servers(settings, ports, clock);
        all.addAll(Machine.disk(settings.data()));
        all.add(partners(settings));
        all.addAll(ports.findings());
        all.add(keys.finding(ports.hubRuns()));
        all.add(servers.database());
        all.add(servers.broker());
        all.add(servers.keycloak());
        all.add(Clocks.finding(clock.instant(), servers.clocks()));
    }

    private static Finding partners(HubSettings settings) {
        try {
            int count = PartnerFiles.load(settings.config().resolve("partners"), settings.variables())
                    .all()
                    .size();
            return Finding.good(count + " partners in " + settings.config());
        } catch (PartnerFileFault | UncheckedIOException wrong) {
            return Finding.wrong("partners: " + wrong.getMessage(), "herstel dat bestand");
        }
    }

    /** The message at the bottom names the key. */
    private static String why(Throwable fault) {
        return fault.getCause() == null ? String.valueOf(fault.getMessage()) : why(fault.getCause());
    }
}
