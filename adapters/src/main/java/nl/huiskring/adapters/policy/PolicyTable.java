package nl.huiskring.adapters.policy;

import java.util.List;
import java.util.Set;
import nl.huiskring.consent.Scope;

/**
 * One decision table.
 *
 * @param closedByDefault whether the table says itself that what no rule names is refused
 */
record PolicyTable(String file, String name, List<Column> columns, List<TableRule> rules, boolean closedByDefault) {

    /** The situations the table speaks about; outside it no rule of it can fit. */
    Scope domain() {
        return Scopes.of(columns, columns.stream().map(PolicyTable::everyWord).toList());
    }

    /** How many situations its columns can tell apart. */
    long situations() {
        return columns.stream().mapToLong(column -> column.words().size()).reduce(1, (left, right) -> left * right);
    }

    String place(TableRule rule) {
        return file + ", table " + name + ", rule " + rule.number();
    }

    PolicyRefused refused(String what) {
        return new PolicyRefused(file, name, List.of(), what);
    }

    PolicyRefused refused(TableRule rule, String what) {
        return new PolicyRefused(file, name, List.of(rule.number()), what);
    }

    private static Set<String> everyWord(Column column) {
        return Set.copyOf(column.words());
    }
}
