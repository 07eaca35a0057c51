package nl.huiskring.adapters.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.huiskring.consent.Decision;
import nl.huiskring.consent.DecisionPoint;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.Scope;
import nl.huiskring.consent.Situation;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;

/** Shows that the invariants hold for what the tables and all the steps of a decision give together. */
final class InvariantProof {
    private final Policy policy;
    private final DecisionPoint point;

    private InvariantProof(Policy policy) {
        this.policy = policy;
        this.point = new DecisionPoint(policy);
    }

    static void prove(Policy policy, List<Invariant> invariants) {
        InvariantProof proof = new InvariantProof(policy);
        SideBySide.each(invariants, proof::prove);
    }

    private void prove(Invariant invariant) {
        Scope scope = invariant instanceof Invariant.Only only ? only.scope() : Scope.everything();
        for (Category category : scope.categories()) {
            for (PartnerKind recipient : scope.recipients()) {
                prove(
                        invariant,
                        scope,
                        Representatives.of(category, recipient, policy.rows()).throughAllStepsWithin(scope));
            }
        }
    }

    private void prove(Invariant invariant, Scope scope, Representatives representatives) {
        List<Set<Ground>> groundSets = representatives.groundSets();
        for (Representatives.Kind kind : representatives.kinds()) {
            if (scope.meets(kind.scope())) {
                groundSets.forEach(grounds -> prove(invariant, kind.example(grounds), grounds));
            }
        }
    }

    private void prove(Invariant invariant, Situation situation, Set<Ground> grounds) {
        Circumstance plain =
                new Circumstance(situation, grounds, Circumstance.Ageing.NO_POLICE_DATA, CovenantState.SIGNED, false);
        switch (invariant) {
            case Invariant.Only only -> {
                if (grounds.containsAll(only.with()) && grounds.stream().noneMatch(only.without()::contains)) {
                    everywhere(plain).forEach(circumstance -> proveOnly(only, circumstance));
                }
            }
            case Invariant.NeverWidens widens -> proveNarrowing(widens, plain);
            case Invariant.StaysShut shut -> {
                if (plain.has(Ground.BREAK_GLASS)) {
                    everywhere(plain).forEach(circumstance -> proveShut(shut, circumstance));
                }
            }
        }
    }

    private void proveOnly(Invariant.Only only, Circumstance circumstance) {
        Decision decision = point.decide(circumstance.asked());
        if (!only.outcomes().contains(decision.outcome())) {
            throw broken(only, circumstance, decision);
        }
    }

    private void proveShut(Invariant.StaysShut shut, Circumstance circumstance) {
        Decision before = point.decide(circumstance.without(Ground.BREAK_GLASS).asked());
        Decision after = point.decide(circumstance.asked());
        if (shut.rules().contains(before.rule()) && !before.discloses() && after.outcome() != before.outcome()) {
            throw broken(shut, circumstance, after);
        }
    }

    private void proveNarrowing(Invariant.NeverWidens invariant, Circumstance plain) {
        switch (invariant.change()) {
            case AGE ->
                covenants(plain).forEach(circumstance -> {
                    Circumstance open = circumstance.aged(Circumstance.Ageing.OPEN);
                    narrows(invariant, open, open.aged(Circumstance.Ageing.PAST_ONE_YEAR));
                    narrows(invariant, open, open.aged(Circumstance.Ageing.PAST_FIVE_YEARS));
                });
            case COVENANT ->
                ages(plain).forEach(signed -> narrows(invariant, signed, signed.under(CovenantState.WITHDRAWN)));
            case WITHDRAWAL ->
                everywhere(plain)
                        .filter(circumstance -> circumstance.has(Ground.CONSENT))
                        .forEach(consented ->
                                narrows(invariant, consented.without(Ground.CONSENT), consented.withdrawn()));
        }
    }

    private void narrows(Invariant invariant, Circumstance before, Circumstance after) {
        Decision was = point.decide(before.asked());
        Decision is = point.decide(after.asked());
        if (is.outcome().compareTo(was.outcome()) > 0) {
            throw broken(invariant, after, is);
        }
    }

    private static Stream<Circumstance> everywhere(Circumstance plain) {
        return ages(plain).flatMap(InvariantProof::covenants);
    }

    private static Stream<Circumstance> ages(Circumstance plain) {
        return Stream.of(Circumstance.Ageing.values()).map(plain::aged);
    }

    private static Stream<Circumstance> covenants(Circumstance circumstance) {
        return Stream.of(circumstance, circumstance.under(CovenantState.WITHDRAWN));
    }

    private static PolicyRefused broken(Invariant invariant, Circumstance circumstance, Decision decision) {
        return new PolicyRefused(
                InvariantReader.FILE,
                "",
                List.of(),
                invariant.id() + " (" + invariant.title() + ") does not hold: " + circumstance + " gives "
                        + decision.outcome() + " by " + decision.rule());
    }
}
