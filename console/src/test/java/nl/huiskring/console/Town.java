package nl.huiskring.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditCounts;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditKind;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditQuestion;
import nl.huiskring.audit.AuditReader;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.AuditUnavailable;
import nl.huiskring.audit.LoggedRecord;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.audit.note.SignedNote;
import nl.huiskring.audit.verify.VerificationResult;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.exchange.CaseDesk;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.policy.Outcome;

/** The ports of the screens in memory, with one journal of what was written and read, in order. */
public final class Town implements CaseDesk, AuditLog, AuditReader, Cases {
    /** What happened, such as {@code wrote signalen} or {@code read DISCLOSURE}. */
    public final List<String> journal = new ArrayList<>();
    /** What the readings wrote. */
    public final List<AuditRecord> written = new ArrayList<>();
    /** The lines that the log holds. */
    public final List<AuditRecord> lines = new ArrayList<>();

    public final List<Row> rows = new ArrayList<>();
    public final List<PoliceRegistration> registrations = new ArrayList<>();
    public final List<LinkedCase> linkedCases = new ArrayList<>();
    public final List<StatedReason> reasons = new ArrayList<>();
    public List<AuditCounts.RuleCount> ruleCounts = List.of();
    public Optional<ClearedSignal> household = Optional.empty();
    public boolean isLogBroken;

    /** Everything as it was before the first visitor. */
    public void reset() {
        journal.clear();
        written.clear();
        lines.clear();
        rows.clear();
        registrations.clear();
        linkedCases.clear();
        reasons.clear();
        ruleCounts = List.of();
        household = Optional.empty();
        isLogBroken = false;
    }

    /** What people looked at, in order; a leading {@code !} where it was not shown. */
    public List<String> viewed() {
        return written.stream()
                .filter(record -> record.event() instanceof AuditEvent.Viewed)
                .map(record -> (AuditEvent.Viewed) record.event())
                .map(view -> (view.isAllowed() ? "" : "!") + view.what())
                .toList();
    }

    @Override
    public List<Row> signals(Oin organisation) {
        journal.add("read signals of " + organisation);
        return organisation.equals(Fixture.VEILIG_THUIS) ? List.copyOf(rows) : List.of();
    }

    @Override
    public Optional<ClearedSignal> household(SignalId signal, Viewer viewer) {
        if (isLogBroken) {
            throw new AuditUnavailable("the log is away", new IllegalStateException());
        }
        journal.add("read household for " + viewer.organisation());
        return household.filter(
                one -> one.signal().equals(signal) && one.recipient().equals(viewer.organisation()));
    }

    @Override
    public void appendAll(List<AuditRecord> records) {
        if (isLogBroken) {
            throw new AuditUnavailable("the log is away", new IllegalStateException());
        }
        written.addAll(records);
        records.forEach(record -> journal.add("wrote "
                + (record.event() instanceof AuditEvent.Viewed viewed
                        ? viewed.what()
                        : record.kind().name())));
    }

    @Override
    public List<LoggedRecord> records(Set<AuditKind> kinds, AuditQuestion question) {
        journal.add("read " + kinds);
        List<LoggedRecord> found = new ArrayList<>();
        for (int at = lines.size() - 1; at >= 0 && found.size() < question.limit(); at--) {
            LoggedRecord line = new LoggedRecord(at, lines.get(at).json());
            if (kinds.contains(lines.get(at).kind()) && fits(line, question)) {
                found.add(line);
            }
        }
        return found;
    }

    /** As the database selects: a rule and an outcome are those of a decision. */
    private static boolean fits(LoggedRecord line, AuditQuestion question) {
        JsonObject event = line.json().object("event");
        Optional<JsonObject> answer = event.optionalObject("answer");
        String partner = event.optionalText("recipient")
                .or(() -> event.optionalText("sender"))
                .orElse("");
        return question.before().filter(before -> line.sequence() >= before).isEmpty()
                && question.from().filter(line.json().moment("at")::isBefore).isEmpty()
                && question.until()
                        .filter(until -> !line.json().moment("at").isBefore(until))
                        .isEmpty()
                && question.recipient()
                        .filter(oin -> !oin.value().equals(partner))
                        .isEmpty()
                && question.rule()
                        .filter(rule -> answer.filter(one -> one.text("rule").equals(rule))
                                .isEmpty())
                        .isEmpty()
                && (question.outcomes().isEmpty()
                        || answer.filter(one -> question.outcomes().contains(Outcome.valueOf(one.text("outcome"))))
                                .isPresent());
    }

    @Override
    public AuditCounts counts() {
        journal.add("read counts");
        return new AuditCounts(lines.size(), 0, Map.of(), ruleCounts, Map.of());
    }

    @Override
    public Optional<SignedNote> latestCheckpoint() {
        throw new UnsupportedOperationException("no screen asks this");
    }

    @Override
    public VerificationResult verify(List<SignedNote> known) {
        throw new UnsupportedOperationException("no screen asks this");
    }

    @Override
    public List<PoliceRegistration> registrations() {
        journal.add("read registrations");
        return List.copyOf(registrations);
    }

    @Override
    public List<LinkedCase> linkedCases() {
        return List.copyOf(linkedCases);
    }

    @Override
    public List<StatedReason> statedReasons() {
        return List.copyOf(reasons);
    }

    @Override
    public void registered(PoliceRegistration registration, Oin holder) {
        throw new UnsupportedOperationException("no screen writes");
    }

    @Override
    public void linked(LinkedCase linked, InteractionId source) {
        throw new UnsupportedOperationException("no screen writes");
    }

    @Override
    public void explained(StatedReason reason) {
        throw new UnsupportedOperationException("no screen writes");
    }

    @Override
    public void named(String caseNumber, InteractionId source) {
        throw new UnsupportedOperationException("no screen writes");
    }

    @Override
    public Map<RecordId, PersonId> recordsOf(Optional<String> caseNumber, Optional<String> registration) {
        throw new UnsupportedOperationException("no screen asks this");
    }

    @Override
    public void await(InteractionId message, Set<String> numbers) {
        throw new UnsupportedOperationException("no screen writes");
    }

    @Override
    public List<InteractionId> waitingFor(Set<String> numbers) {
        throw new UnsupportedOperationException("no screen asks this");
    }

    @Override
    public void waitsNoLonger(InteractionId message) {
        throw new UnsupportedOperationException("no screen writes");
    }

    @Override
    public boolean isOffered(String caseNumber, Oin recipient) {
        throw new UnsupportedOperationException("no screen asks this");
    }

    @Override
    public void transferred(String caseNumber, Oin recipient, InteractionId source, Instant at) {
        throw new UnsupportedOperationException("no screen writes");
    }

    @Override
    public boolean accepted(String caseNumber, Oin recipient, Instant at) {
        throw new UnsupportedOperationException("no screen writes");
    }
}
