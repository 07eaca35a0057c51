package nl.huiskring.hub.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.huiskring.adapters.storage.PostgresFigures;
import nl.huiskring.adapters.storage.audit.AuditSequencer;
import nl.huiskring.adapters.storage.audit.PublishedCheckpoint;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.note.Checkpoint;
import nl.huiskring.audit.verify.VerificationResult;
import nl.huiskring.hub.server.HubServer;
import nl.huiskring.hub.server.HubSettings;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Interactions;
import nl.huiskring.town.TownReport;

/** Plays the half year and recounts it from both sides. */
final class Performance {
    private final Stage stage;
    private final ScreenProgress progress;

    Performance(Stage stage, ScreenProgress progress) {
        this.stage = stage;
        this.progress = progress;
    }

    DemoReport playOnce() throws InterruptedException, IOException {
        Instant started = Instant.now();
        TownReport town = stage.town().play(this::hubIsQuiet);
        HubServer hub = stage.hub();
        hub.part(AuditSequencer.class).sequence();
        AuditReader audit = hub.part(AuditReader.class);
        Map<String, String> names = hub.part(PartnerDirectory.class).all().stream()
                .collect(Collectors.toMap(Partner::id, partner -> partner.oin().value()));
        return new DemoReport(
                hub.part(PostgresFigures.class).now(),
                town,
                recount(audit, names),
                ScreenProgress.gap(hub),
                progress.gapsDuringOutage(),
                audit(audit),
                Duration.between(started, Instant.now()).toSeconds(),
                names);
    }

    private boolean hubIsQuiet() {
        HubServer hub = stage.hub();
        return hub.part(Interactions.class).pending() == 0
                && hub.part(Deliveries.class).pending() == 0;
    }

    private Recount.Result recount(AuditReader audit, Map<String, String> oinById) throws IOException {
        Optional<Oracle> oracle = Oracle.find(Path.of(System.getProperty("huiskring.home", ".")));
        try {
            return new Recount(audit, oracle).of(stage.town().partners(), oinById);
        } finally {
            oracle.ifPresent(Oracle::close);
        }
    }

    private DemoReport.Audit audit(AuditReader audit) {
        HubSettings settings = stage.hub().part(HubSettings.class);
        PublishedCheckpoint published = new PublishedCheckpoint(settings.data().resolve("checkpoint"));
        VerificationResult result = audit.verify(published.load().stream().toList());
        String root = audit.latestCheckpoint()
                .map(note -> Checkpoint.parse(note.text()).root().toString())
                .orElse("geen");
        return new DemoReport.Audit(
                audit.counts().lines(), root, result.holds(), result.holds() ? List.of() : result.inDutch());
    }
}
