package nl.huiskring.hub.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.town.story.HalfYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** The main job: Hoogeveen on one machine. */
@Command(
        name = "demo",
        description = "Start everything on this machine and let the town live.",
        mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
    @Option(names = "--once", description = "Play the half year at speed, print the report, check the audit, exit.")
    boolean once;

    @Option(names = "--json", description = "End with one JSON object.")
    boolean json;

    @Option(names = "--scale", description = "Times the size of Hoogeveen (default ${DEFAULT-VALUE}).")
    int scale = 1;

    @Option(names = "--seed", description = "Of everything left to chance in the town (default ${DEFAULT-VALUE}).")
    long seed = 2010;

    @Option(names = "--data", description = "Folder of the demo (default ${DEFAULT-VALUE}).")
    Path data = Path.of("data", "demo");

    @Option(names = "--config", description = "Folder with the configuration (default ${DEFAULT-VALUE}).")
    String config = "config";

    @Option(names = "--free-ports", description = "Take free ports instead of the usual ones.")
    boolean freePorts;

    @Option(
            names = "--day",
            description = "How long a day of the story takes when it lives (default ${DEFAULT-VALUE}).")
    Duration day = Duration.ofSeconds(5);

    @Override
    public Integer call() throws InterruptedException, IOException {
        DemoData.empty(data);
        System.out.println(
                "Huiskring start: database, wachtrijen, inloggen en tien partners (de eerste keer ruim een minuut)");
        Stage.Play play = new Stage.Play(
                config,
                data,
                freePorts ? Stage.Ports.free() : Stage.Ports.usual(),
                seed,
                scale,
                HalfYear.before(LocalDate.now()));
        ScreenProgress progress = new ScreenProgress(System.out, !once);
        try (Stage stage = Stage.open(play, progress)) {
            progress.watch(stage.hub());
            return once ? playOnce(stage, progress) : live(stage);
        }
    }

    private int playOnce(Stage stage, ScreenProgress progress) throws InterruptedException, IOException {
        DemoReport report = new Performance(stage, progress).playOnce();
        new ReportText(report, stage.counts(), stage.hub().part(PartnerDirectory.class), System.out).print();
        if (json) {
            System.out.println(JsonMapper.builder().build().writeValueAsString(report.json()));
        }
        return report.allIsWell() ? 0 : 1;
    }

    private int live(Stage stage) throws InterruptedException {
        EmbeddedKeycloak keycloak = stage.hub().part(EmbeddedKeycloak.class);
        System.out.println("De stad leeft. Schermen: https://localhost:"
                + stage.hub().doors().console() + "/");
        System.out.println(
                "Inloggen als casemanager, privacyfunctionaris of gegevensbeheerder (zie README); wachtwoord: "
                        + keycloak.peoplePassword().reveal());
        System.out.println("Stoppen met Ctrl-C.");
        stage.town().live(day);
        return 0;
    }
}
