package nl.huiskring.routes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.DecisionAnswer;
import nl.huiskring.audit.DecisionFacts;
import nl.huiskring.audit.DecisionQuestion;
import nl.huiskring.casework.DutchTime;
import nl.huiskring.consent.Decision;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Request;
import nl.huiskring.consent.Subject;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;

/** Step 6 for counts: one decision about the whole table that was asked for. */
public final class DecideCounts {
    /**
     * Nobody holds counts before they are asked for: the hub makes them. It does so for the centrumgemeente, which answers for
     * the policy of the region (Wmo 2015), and so is the controller of its statistics, whoever asks.
     */
    private static final PartnerKind CONTROLLER = PartnerKind.CENTRUMGEMEENTE;

    /** A question names a person; counts are about nobody, so this is an adult of whom nothing is known. */
    private static final Subject NOBODY = new Subject(PersonRole.BETROKKENE, 30);

    private final DecisionPoint decisions;
    private final Oin hub;
    private final Clock clock;

    /** @param hub makes the counts, and stands as their holder in the log */
    public DecideCounts(DecisionPoint decisions, Oin hub, Clock clock) {
        this.decisions = decisions;
        this.hub = hub;
        this.clock = clock;
    }

    /** What was decided, as it is recorded. */
    record Decided(AuditEvent.Decided event) {
        /** Counts have no parts to mask and nobody at a holder to ask, so nothing less than a permit will do. */
        boolean allowed() {
            return event.answer().outcome() == Outcome.PERMIT;
        }
    }

    Decided about(Partner asker) {
        ItemId table = new ItemId(Uuids.next(clock));
        Question question = question(asker, DutchTime.dayOf(clock.instant()));
        Decision decision = decisions
                .rule(new Request(table, asker.oin(), question.purpose(), List.of(question)))
                .decision();
        return new Decided(new AuditEvent.Decided(asked(table, asker, question), facts(question), answer(decision)));
    }

    private static Question question(Partner asker, LocalDate today) {
        return new Question(
                Field.COUNTS.category(),
                Field.COUNTS.part(),
                Regime.AVG,
                CONTROLLER,
                today,
                NOBODY,
                Set.of(),
                asker.kind(),
                Involvement.NONE,
                Purpose.P13,
                today,
                asker.covenant().stateOn(today),
                List.of(),
                Set.of());
    }

    private DecisionQuestion asked(ItemId table, Partner asker, Question question) {
        return new DecisionQuestion(
                table,
                Field.COUNTS,
                question.category(),
                question.part(),
                hub,
                question.holder(),
                asker.oin(),
                question.recipient(),
                Optional.empty(),
                question.purpose());
    }

    private DecisionFacts facts(Question question) {
        return new DecisionFacts(
                question.regime(), question.recordedOn(), clock.instant(), question.covenant(), List.of(), List.of());
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
}
