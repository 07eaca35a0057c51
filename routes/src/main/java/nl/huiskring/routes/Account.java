package nl.huiskring.routes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.audit.DecisionAnswer;
import nl.huiskring.audit.DecisionFacts;
import nl.huiskring.audit.DecisionQuestion;
import nl.huiskring.consent.Consent;
import nl.huiskring.consent.Decision;
import nl.huiskring.consent.Question;
import nl.huiskring.household.match.MatchDecision;
import nl.huiskring.household.match.MatchModel;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.exchange.Kept;

/**
 * Step 7: every decision and every disclosure is recorded in the transaction that makes it. When the log cannot take the
 * records, the transaction fails and nothing leaves.
 */
final class Account {
    private final AuditLog audit;
    private final Clock clock;

    Account(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Who was recognised how: counts only. */
    void matched(Recognised recognised) {
        List<MatchDecision> decisions = recognised.decisions();
        int same = count(decisions, MatchDecision.Same.class);
        int unsure = count(decisions, MatchDecision.Uncertain.class);
        AuditContext context = AuditContext.of(recognised.kept().traceparent(), Actor.hub("exchange"), clock.instant())
                .within(recognised.kept().id())
                .about(Set.copyOf(recognised.persons().values()));
        audit.append(AuditRecord.of(
                clock,
                context,
                new AuditEvent.PersonsMatched(
                        same,
                        unsure,
                        decisions.size() - same - unsure,
                        MatchModel.live().version())));
    }

    private static int count(List<MatchDecision> decisions, Class<? extends MatchDecision> kind) {
        return (int) decisions.stream().filter(kind::isInstance).count();
    }

    void of(Composed composed, Picture picture, Kept cause) {
        of(
                composed,
                picture,
                AuditContext.of(cause.traceparent(), Actor.hub("exchange"), clock.instant())
                        .within(cause.id()));
    }

    /** A delivery that waited is made up anew; the old one never goes again. */
    void anew(Composed composed, Picture picture, Deliveries.Taken stale) {
        ClearedSignal old = stale.signal();
        AuditContext context = AuditContext.of(old.traceparent(), Actor.hub("delivery"), clock.instant())
                .within(stale.cause());
        of(composed, picture, context);
        audit.append(AuditRecord.of(
                clock,
                context.about(picture.household(), Set.of()),
                new AuditEvent.DeliverySuperseded(
                        old.delivery(), old.recipient(), composed.signal().map(ClearedSignal::delivery))));
    }

    private void of(Composed composed, Picture picture, AuditContext context) {
        List<AuditRecord> records = decisions(composed, picture, context);
        composed.signal()
                .ifPresent(signal -> records.add(AuditRecord.of(
                        clock,
                        context.about(picture.household(), picture.members().collect(Collectors.toSet())),
                        disclosed(composed, signal))));
        audit.appendAll(records);
    }

    /** Somebody looks: the decisions and the look are recorded before anything is shown. */
    void viewed(Composed composed, Picture picture, Actor person, String traceparent) {
        AuditContext context = AuditContext.of(traceparent, person, clock.instant());
        List<AuditRecord> records = decisions(composed, picture, context);
        records.add(AuditRecord.of(
                clock,
                context.about(picture.household(), picture.members().collect(Collectors.toSet())),
                new AuditEvent.Viewed(
                        "huishouden",
                        Optional.of(composed.draft().purpose()),
                        composed.signal().isPresent())));
        audit.appendAll(records);
    }

    private List<AuditRecord> decisions(Composed composed, Picture picture, AuditContext context) {
        List<AuditRecord> records = new ArrayList<>();
        for (Asked asked : composed.asked()) {
            records.add(AuditRecord.of(
                    clock, context.about(picture.household(), asked.item().subjects()), decided(asked)));
        }
        return records;
    }

    private AuditEvent decided(Asked asked) {
        Question question = asked.questions().getFirst();
        HeldItem item = asked.item();
        return new AuditEvent.Decided(
                new DecisionQuestion(
                        item.id(),
                        item.field(),
                        question.category(),
                        question.part(),
                        item.holder(),
                        question.holder(),
                        asked.recipient().oin(),
                        question.recipient(),
                        Optional.empty(),
                        question.purpose()),
                facts(asked),
                answer(asked.ruling().decision()));
    }

    private DecisionFacts facts(Asked asked) {
        Question first = asked.questions().getFirst();
        List<DecisionFacts.Subject> subjects = new ArrayList<>();
        List<PersonId> persons = List.copyOf(asked.item().subjects());
        for (int i = 0; i < persons.size(); i++) {
            Question question = asked.questions().get(i);
            subjects.add(new DecisionFacts.Subject(
                    persons.get(i),
                    question.subject().role(),
                    question.subject().age(),
                    question.involvement(),
                    question.flags(),
                    question.consents().stream().map(Account::consent).toList()));
        }
        return new DecisionFacts(
                first.regime(),
                first.recordedOn(),
                clock.instant(),
                first.covenant(),
                subjects,
                first.grounds().stream()
                        .map(ground -> new DecisionFacts.GroundStated(
                                ground, "bij bericht", Optional.of(asked.item().interaction())))
                        .toList());
    }

    private static DecisionFacts.Consent consent(Consent consent) {
        return new DecisionFacts.Consent(
                consent.by().word(),
                consent.category(),
                consent.to(),
                consent.purpose(),
                consent.givenOn(),
                consent.expiresOn(),
                consent.withdrawnOn());
    }

    private static DecisionAnswer answer(Decision decision) {
        return new DecisionAnswer(
                decision.outcome(),
                decision.rule(),
                decision.source(),
                decision.obligations(),
                decision.used(),
                decision.policyVersion());
    }

    private static AuditEvent disclosed(Composed composed, ClearedSignal signal) {
        return new AuditEvent.Disclosed(
                signal.delivery(),
                signal.signal(),
                signal.version(),
                signal.recipient(),
                composed.draft().recipient().kind(),
                signal.purpose(),
                composed.draft().recipient().transport(),
                signal.lines().stream().map(Account::item).toList(),
                digest(signal));
    }

    private static AuditEvent.Disclosed.Item item(ClearedLine line) {
        return new AuditEvent.Disclosed.Item(
                line.permit().item(),
                line.field(),
                line.holder(),
                line.permit().outcome(),
                line.permit().rule(),
                line.permit().source());
    }

    /** Over what the recipient sees, line by line, so that it can be compared with what it says it got. */
    private static String digest(ClearedSignal signal) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (ClearedLine line : signal.lines()) {
                String text = line.permit().item() + "=" + line.value().orElse("?") + "\n";
                sha.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
