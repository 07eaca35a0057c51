package nl.huiskring.consent;

import java.util.List;
import java.util.Set;
import nl.huiskring.model.policy.Involvement;

/** Shows, exactly and for all situations at once, that rows are a policy. */
final class PolicyProof {
    private PolicyProof() {}

    static void check(List<PolicyRow> rows) {
        rows.forEach(PolicyProof::canFire);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                standApart(rows.get(i), rows.get(j));
            }
        }
    }

    /** As no other row may take a situation away, a row fires wherever step 0 leaves it a situation and its grounds can hold. */
    private static void canFire(PolicyRow row) {
        if (!row.grounds().canHold()) {
            throw new PolicyFault("the grounds can never be there together", List.of(row));
        }
        if (row.scope().involvements().equals(Set.of(Involvement.HOLDER)) && onlyOwnItems(row.scope())) {
            throw new PolicyFault("the holder sees its own items before any row is read", List.of(row));
        }
    }

    private static boolean onlyOwnItems(Scope scope) {
        return scope.holders().stream()
                .allMatch(holder -> scope.recipients().stream().allMatch(to -> OwnItems.isOwn(holder, to)));
    }

    private static void standApart(PolicyRow left, PolicyRow right) {
        if (left.overlaps(right)) {
            throw new PolicyFault("two rows fit one situation", List.of(left, right));
        }
    }
}
