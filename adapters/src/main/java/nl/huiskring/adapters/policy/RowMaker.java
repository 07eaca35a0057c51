package nl.huiskring.adapters.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.consent.GroundCondition;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.model.policy.Ground;

/** From a rule of a table to a row of the policy. */
final class RowMaker {
    private final PolicyTable table;
    private final TableRule rule;
    private final Set<Ground> anyOf = EnumSet.noneOf(Ground.class);
    private final Set<Ground> allOf = EnumSet.noneOf(Ground.class);
    private final Set<Ground> noneOf = EnumSet.noneOf(Ground.class);

    private RowMaker(PolicyTable table, TableRule rule) {
        this.table = table;
        this.rule = rule;
    }

    static PolicyRow row(PolicyTable table, TableRule rule) {
        return new RowMaker(table, rule).make();
    }

    private PolicyRow make() {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i) instanceof Column.Grounds column) {
                read(column, rule.cells().get(i));
            }
        }
        return new PolicyRow(
                rule.id(),
                table.place(rule),
                Scopes.of(table.columns(), rule.cells()),
                new GroundCondition(anyOf, allOf, noneOf),
                rule.outcome(),
                rule.covenant(),
                rule.warrant());
    }

    /** "The first that is there is one of these" is: one of these is there, and none of those that come before them. */
    private void read(Column.Grounds column, Set<String> accepted) {
        List<String> words = column.words();
        List<Integer> places = accepted.stream().map(words::indexOf).sorted().toList();
        int first = places.getFirst();
        int last = places.getLast();
        if (last - first + 1 != places.size()) {
            throw table.refused(rule, "the words of column " + column.name() + " must follow each other in its list");
        }
        noneOf.addAll(column.grounds().subList(0, first));
        if (last < column.grounds().size()) {
            restOn(column.grounds().subList(first, last + 1));
        }
    }

    private void restOn(List<Ground> grounds) {
        if (grounds.size() == 1) {
            allOf.addAll(grounds);
        } else if (anyOf.isEmpty()) {
            anyOf.addAll(grounds);
        } else {
            throw table.refused(rule, "two columns leave a choice of grounds; write one rule for each");
        }
    }
}
