package nl.huiskring.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Outcome;

/** Rows of a policy, written in code. */
final class ARow {
    private final String id;
    private Scope scope = Scope.everything();
    private GroundCondition grounds = GroundCondition.ALWAYS;
    private CovenantClass covenant = CovenantClass.NONE;

    private ARow(String id) {
        this.id = id;
    }

    static ARow row(String id) {
        return new ARow(id);
    }

    ARow of(Category... categories) {
        scope = new Scope(
                Set.of(categories),
                scope.parts(),
                scope.holders(),
                scope.recipients(),
                scope.involvements(),
                scope.purposes());
        return this;
    }

    ARow heldBy(PartnerKind... holders) {
        scope = new Scope(
                scope.categories(),
                scope.parts(),
                Set.of(holders),
                scope.recipients(),
                scope.involvements(),
                scope.purposes());
        return this;
    }

    ARow to(PartnerKind... recipients) {
        scope = new Scope(
                scope.categories(),
                scope.parts(),
                scope.holders(),
                Set.of(recipients),
                scope.involvements(),
                scope.purposes());
        return this;
    }

    ARow involved(Involvement... involvements) {
        scope = new Scope(
                scope.categories(),
                scope.parts(),
                scope.holders(),
                scope.recipients(),
                Set.of(involvements),
                scope.purposes());
        return this;
    }

    ARow withAny(Ground... anyOf) {
        grounds = new GroundCondition(Set.of(anyOf), grounds.allOf(), grounds.noneOf());
        return this;
    }

    ARow withAll(Ground... allOf) {
        grounds = new GroundCondition(grounds.anyOf(), Set.of(allOf), grounds.noneOf());
        return this;
    }

    ARow without(Ground... noneOf) {
        grounds = new GroundCondition(grounds.anyOf(), grounds.allOf(), Set.of(noneOf));
        return this;
    }

    ARow needing(CovenantClass other) {
        covenant = other;
        return this;
    }

    PolicyRow gives(Outcome outcome) {
        Warrant warrant = new Warrant("source of " + id, "dpv:PublicInterest", "owner", LocalDate.of(2027, 3, 1));
        return new PolicyRow(id, "in code", scope, grounds, outcome, covenant, warrant);
    }

    static DecisionPoint deciding(PolicyRow... rows) {
        return new DecisionPoint(Policy.of(List.of(rows)));
    }
}
