package nl.huiskring.hub.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huiskring.adapters.storage.PostgresBooks;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plays the half year and recounts it from all sides: the partners' books, the tables of the hub, the log. */
final class Performance {
    private final Stage stage;
    private final ScreenProgress progress;
    private final int scale;

    Performance(Stage stage, ScreenProgress progress, int scale) {
        this.stage = stage;
        this.progress = progress;
        this.scale = scale;
    }

    DemoReport playOnce() throws InterruptedException, IOException {
        Instant started = Instant.now();
        TownReport town = stage.town().play(this::hubIsQuiet);
        HubServer hub = stage.hub();
        hub.part(AuditSequencer.class).sequence();
        AuditReader audit = hub.part(AuditReader.class);
        LoggedPlay log = LoggedPlay.read(audit);
        List<PartnerBook> books = books();
        PostgresFigures.Figures figures = hub.part(PostgresFigures.class).now();
        Recount.Result recount = recount(log, books);
        return new DemoReport(
                figures,
                town,
                Balance.of(books, hubBooks(), log),
                recount,
                Floor.tooLittle(scale, stage.town().story().all(), books, figures, recount),
                ScreenProgress.gap(hub),
                progress.gapsDuringOutage(),
                audit(audit),
                Duration.between(started, Instant.now()).toSeconds());
    }

    private boolean hubIsQuiet() {
        HubServer hub = stage.hub();
        return hub.part(Interactions.class).pending() == 0
                && hub.part(Deliveries.class).pending() == 0;
    }

    private List<PartnerBook> books() {
        Map<String, Partner> partners = stage.hub().part(PartnerDirectory.class).all().stream()
                .collect(Collectors.toMap(Partner::id, Function.identity()));
        return stage.town().partners().stream()
                .map(organisation -> PartnerBook.of(
                        organisation,
                        Optional.ofNullable(partners.get(organisation.id())).orElseThrow()))
                .toList();
    }

    private Balance.HubBooks hubBooks() {
        PostgresBooks hub = new PostgresBooks(stage.hub().part(JdbcClient.class));
        return new Balance.HubBooks(hub.messages(), hub.deliveries());
    }

    private static Recount.Result recount(LoggedPlay log, List<PartnerBook> books) throws IOException {
        Optional<Oracle> oracle = Oracle.find(Path.of(System.getProperty("huiskring.home", ".")));
        try {
            return new Recount(log, oracle.map(SecondOpinion.class::cast)).of(books);
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
