package nl.huiskring.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import nl.huiskring.hub.server.HubServer;
import nl.huiskring.hub.server.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the hub until it is stopped. */
@Command(
        name = "serve",
        description = "Run the hub with its configuration.",
        mixinStandardHelpOptions = true,
        footer = {"", "Settings come after --, for example:", "  ./hub serve -- --huiskring.data=/x"})
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--config", description = "Folder with application.yml, partners, policy and rules.")
    String config = SettingsFile.ofProduct("config").toString();

    @Option(names = "--embedded", description = "Start PostgreSQL, Artemis and Keycloak beside the hub.")
    boolean embedded;

    @Parameters(description = "Any setting as --huiskring.key=value, after --.", arity = "0..*")
    List<String> settings = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        List<String> all = new ArrayList<>(settings);
        if (embedded) {
            all.add("--huiskring.embedded=true");
        }
        try (HubServer hub = HubServer.start(config, all)) {
            System.out.println(
                    "Huiskring luistert: partners op poort " + hub.doors().partners() + ", schermen op "
                            + "https://localhost:" + hub.doors().console() + "/");
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            stopped.await();
        }
        return 0;
    }
}
