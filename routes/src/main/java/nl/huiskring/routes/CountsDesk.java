package nl.huiskring.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.casework.counts.SmallCells;
import nl.huiskring.casework.counts.WholeMonths;
import nl.huiskring.casework.store.Tallies;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.Counts;
import nl.huiskring.model.exchange.CountsQuestion;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.policy.Purpose;

/**
 * Tells counts to a partner that may have them. They are decided about and recorded like everything else that leaves: decision
 * and disclosure are durable before the answer goes. Who may not have them gets an answer without cells.
 */
public final class CountsDesk {
    private final DecideCounts decide;
    private final Tallies tallies;
    private final PartnerDirectory partners;
    private final Recording recording;
    private final Clock clock;

    /** Where the answer becomes durable before it leaves. */
    public record Recording(AuditLog audit, Transactions transactions) {}

    public CountsDesk(
            DecideCounts decide, Tallies tallies, PartnerDirectory partners, Recording recording, Clock clock) {
        this.decide = decide;
        this.tallies = tallies;
        this.partners = partners;
        this.recording = recording;
        this.clock = clock;
    }

    /**
     * The counts of the whole months of a period that are over.
     *
     * @throws Refusal when the period is not one of whole months
     */
    public Counts answer(CountsQuestion question) {
        check(question);
        Partner asker = partners.byOin(question.asker())
                .orElseThrow(() -> new UnknownPartner("who asks for counts is not registered"));
        return recording.transactions().get(() -> tell(question, asker));
    }

    private static void check(CountsQuestion question) {
        List<Problem> problems = new ArrayList<>();
        if (!WholeMonths.beginOn(question.from())) {
            problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "vanaf"));
        }
        if (!WholeMonths.endOn(question.until()) || question.until().isBefore(question.from())) {
            problems.add(new Problem(ErrorCode.SCHEMA_INVALID, "tot"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private Counts tell(CountsQuestion question, Partner asker) {
        AuditContext context =
                AuditContext.of(question.traceparent(), Actor.partner(asker.oin(), asker.transport()), clock.instant());
        Optional<DecideCounts.Decided> decided =
                asker.purposes().contains(Purpose.P13) ? Optional.of(decide.about(asker)) : Optional.empty();
        boolean allowed = decided.filter(DecideCounts.Decided::allowed).isPresent();
        List<Counts.Cell> cells = allowed ? cells(question, asker) : List.of();
        List<AuditRecord> records = new ArrayList<>();
        decided.ifPresent(one -> records.add(AuditRecord.of(clock, context, one.event())));
        records.add(
                AuditRecord.of(clock, context, new AuditEvent.Viewed("tellingen", Optional.of(Purpose.P13), allowed)));
        recording.audit().appendAll(records);
        return new Counts(question.from(), question.until(), cells);
    }

    /** A partner that serves some municipalities needs no others; no total is told from which they could be counted back. */
    private List<Counts.Cell> cells(CountsQuestion question, Partner asker) {
        LocalDate over = WholeMonths.lastDayBefore(DutchTime.dayOf(clock.instant()));
        LocalDate until = question.until().isBefore(over) ? question.until() : over;
        if (until.isBefore(question.from())) {
            return List.of();
        }
        return SmallCells.hide(tallies.between(question.from(), until)).stream()
                .filter(cell -> asker.serves(Optional.of(cell.municipality())))
                .toList();
    }
}
