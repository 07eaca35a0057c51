package nl.huiskring.hub.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.huiskring.adapters.storage.audit.PublishedCheckpoint;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.verify.VerificationResult;
import org.awaitility.Awaitility;

/** The audit log of a running hub, read after everything staged has come into it. */
public final class Trail {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AuditReader log;
    private final Runnable sequencer;
    private final PublishedCheckpoint published;

    /**
     * A look at a log.
     *
     * @param sequencer moves what is staged; nothing when the hub does so by itself in another process
     */
    Trail(AuditReader log, Runnable sequencer, PublishedCheckpoint published) {
        this.log = log;
        this.sequencer = sequencer;
        this.published = published;
    }

    private AuditReader reader() {
        Awaitility.await("the log is up to date").atMost(PATIENCE).until(() -> {
            sequencer.run();
            return log.counts().staged() == 0;
        });
        return log;
    }

    /** How many lines there are. */
    public long lines() {
        return reader().counts().lines();
    }

    /** Lines of these kinds from this one on, oldest first; no kinds means all. */
    public List<LoggedRecord> since(long first, AuditKind... kinds) {
        AuditReader reader = reader();
        List<LoggedRecord> found = new ArrayList<>();
        AuditQuestion question = AuditQuestion.newest().atMost(AuditQuestion.MAX_LIMIT);
        List<LoggedRecord> page = reader.records(Set.of(kinds), question);
        while (!page.isEmpty() && page.getFirst().sequence() >= first) {
            page.stream().filter(record -> record.sequence() >= first).forEach(found::add);
            page = reader.records(Set.of(kinds), question.before(page.getLast().sequence()));
        }
        return found.reversed();
    }

    /** Checks the whole log against the checkpoint that was published last. */
    public VerificationResult verify() {
        return reader().verify(published.load().stream().toList());
    }
}
