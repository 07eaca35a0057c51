package nl.huiskring.adapters.policy;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.consent.Situation;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;

/** What changes between two policies, for whoever has to approve the new one. */
public final class PolicyDiff {
    private final Policy older;
    private final Policy newer;
    private final Map<Turn, Change> changes = new LinkedHashMap<>();

    private PolicyDiff(Policy older, Policy newer) {
        this.older = older;
        this.newer = newer;
    }

    /**
     * Prints both versions, and one line for each category, recipient and turn of the outcome, with the number of situations
     * and one of them as example. A situation counts once for every set of grounds.
     *
     * @return how many situations change
     */
    public static long print(Policy older, Policy newer, PrintStream out) {
        PolicyDiff diff = new PolicyDiff(older, newer);
        diff.compare();
        out.println("old " + older.version());
        out.println("new " + newer.version());
        diff.changes.forEach((turn, change) -> out.println(turn + ": " + change));
        long total = diff.changes.values().stream()
                .mapToLong(change -> change.situations)
                .sum();
        out.println(total + " situations change");
        return total;
    }

    private void compare() {
        List<PolicyRow> rows = new ArrayList<>(older.rows());
        rows.addAll(newer.rows());
        for (Category category : Category.values()) {
            for (PartnerKind recipient : PartnerKind.values()) {
                compare(Representatives.of(category, recipient, rows));
            }
        }
    }

    private void compare(Representatives representatives) {
        List<Set<Ground>> groundSets = representatives.groundSets();
        for (Representatives.Kind kind : representatives.kinds()) {
            for (Set<Ground> grounds : groundSets) {
                compare(kind, kind.example(grounds));
            }
        }
    }

    private void compare(Representatives.Kind kind, Situation situation) {
        String before = answer(older, situation);
        String after = answer(newer, situation);
        if (!before.equals(after)) {
            changes.computeIfAbsent(
                                    new Turn(situation.category(), situation.recipient(), before, after),
                                    none -> new Change(situation))
                            .situations +=
                    kind.size();
        }
    }

    private static String answer(Policy policy, Situation situation) {
        return policy.rowFor(situation)
                .map(row -> row.outcome() + " (" + row.id() + ", covenant "
                        + row.covenant().word() + ")")
                .orElse("DENY (DEFAULT)");
    }

    private record Turn(Category category, PartnerKind recipient, String before, String after) {
        @Override
        public String toString() {
            return category + " to " + recipient.code() + ": " + before + " becomes " + after;
        }
    }

    private static final class Change {
        private final Situation example;
        private long situations;

        Change(Situation example) {
            this.example = example;
        }

        @Override
        public String toString() {
            return situations + " situations, such as part " + example.part() + ", holder "
                    + example.holder().code() + ", involvement " + example.involvement() + ", purpose "
                    + example.purpose() + ", grounds " + example.grounds();
        }
    }
}
