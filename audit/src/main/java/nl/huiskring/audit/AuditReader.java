package nl.huiskring.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.VerificationResult;

/**
 * Reads the log. All answers come from the recorded bytes. Whoever asks on behalf of a person logs that first: reading the audit
 * is itself audited ({@link AuditEvent.Viewed}). What was staged a moment ago shows as soon as it is sequenced.
 */
public interface AuditReader {
    /** Lines of these kinds, newest first; no kinds means all. */
    List<LoggedRecord> records(Set<AuditKind> kinds, AuditQuestion question);

    /** Decisions, permits and refusals alike. */
    default List<DecisionLine> decisions(AuditQuestion question) {
        return records(Set.of(AuditKind.DECISION), question).stream()
                .map(DecisionLine::of)
                .toList();
    }

    default List<DisclosureLine> disclosures(AuditQuestion question) {
        return records(Set.of(AuditKind.DISCLOSURE), question).stream()
                .map(DisclosureLine::of)
                .toList();
    }

    default List<RefusedMessageLine> refusedMessages(AuditQuestion question) {
        return records(Set.of(AuditKind.REFUSED_MESSAGE), question).stream()
                .map(RefusedMessageLine::of)
                .toList();
    }

    AuditCounts counts();

    /** The newest checkpoint. */
    Optional<SignedNote> latestCheckpoint();

    /**
     * Checks the whole log.
     *
     * @param known checkpoints that were kept outside of it
     */
    VerificationResult verify(List<SignedNote> known);
}
