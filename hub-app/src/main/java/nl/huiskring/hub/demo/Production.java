package nl.huiskring.hub.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import nl.huiskring.adapters.embedded.EmbeddedKeycloak;
import nl.huiskring.model.PartnerDirectory;

/** The real hub and the real town. */
final class Production implements Scene {
    private final Stage stage;
    private final Stage.Play play;
    private final ScreenProgress progress;

    private Production(Stage stage, Stage.Play play, ScreenProgress progress) {
        this.stage = stage;
        this.play = play;
        this.progress = progress;
    }

    static Scene open(Stage.Play play, ScreenProgress progress, Clock clock) {
        Stage stage = Stage.open(play, progress, clock);
        progress.watch(stage.hub());
        return new Production(stage, play, progress);
    }

    @Override
    public DemoReport playOnce(PrintStream out) throws InterruptedException, IOException {
        DemoReport report = new Performance(stage, progress, play.scale()).playOnce();
        new ReportText(report, stage.counts(), stage.hub().part(PartnerDirectory.class), out).print(play);
        return report;
    }

    @Override
    public void live(Duration day, PrintStream out) throws InterruptedException {
        EmbeddedKeycloak keycloak = stage.hub().part(EmbeddedKeycloak.class);
        out.println("De stad leeft. Schermen: https://localhost:"
                + stage.hub().doors().console() + "/");
        out.println("Inloggen als casemanager, privacyfunctionaris of gegevensbeheerder (zie README); wachtwoord: "
                + keycloak.peoplePassword().reveal());
        out.println("Stoppen met Ctrl-C.");
        stage.town().live(day);
    }

    @Override
    public void close() {
        stage.close();
    }
}
