package nl.huiskring.adapters.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.consent.Scope;
import nl.huiskring.consent.Situation;
import nl.huiskring.model.policy.Ground;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;

/**
 * Evaluates every situation of a table with KIE and compares it with the compiled policy: for every value that a word stands
 * for and for every set of grounds that gives it. What cannot be shown equal does not load.
 */
final class TableProof {
    private static final String DEFAULT = "DEFAULT";

    private final DmnFile file;
    private final PolicyTable table;
    private final Policy policy;
    private final Map<List<String>, List<Set<Ground>>> groundsByWords;
    private final Set<String> fired = new HashSet<>();

    private TableProof(DmnFile file, PolicyTable table, Policy policy) {
        this.file = file;
        this.table = table;
        this.policy = policy;
        this.groundsByWords = groundsByWords(table.columns());
    }

    static void prove(DmnFile file, PolicyTable table, Policy policy) {
        TableProof proof = new TableProof(file, table, policy);
        proof.proveFrom(new ArrayList<>());
        proof.everyRuleFired();
    }

    /** Goes through all combinations of words, one column deeper at each call. */
    private void proveFrom(List<String> words) {
        if (words.size() == table.columns().size()) {
            compare(List.copyOf(words));
            return;
        }
        for (String word : table.columns().get(words.size()).words()) {
            words.addLast(word);
            proveFrom(words);
            words.removeLast();
        }
    }

    private void compare(List<String> words) {
        Answer expected = byKie(words);
        Scope scope = Scopes.of(table.columns(), words.stream().map(Set::of).toList());
        for (Set<Ground> grounds : groundsByWords.getOrDefault(groundWords(words), List.of())) {
            Situations.each(scope, grounds, situation -> compare(words, expected, situation));
        }
    }

    private void compare(List<String> words, Answer expected, Situation situation) {
        Optional<PolicyRow> row = policy.rowFor(situation);
        if (expected.wasFoundEqualTo(row)) {
            return;
        }
        if (!expected.isEqualTo(row)) {
            throw table.refused("the compiled policy differs from the table for " + words + ", " + situation);
        }
        row.ifPresent(found -> fired.add(found.place()));
    }

    private Answer byKie(List<String> words) {
        DMNContext context = file.runtime().newContext();
        for (int i = 0; i < words.size(); i++) {
            context.set(table.columns().get(i).name(), words.get(i));
        }
        DMNDecisionResult result = file.runtime()
                .evaluateByName(file.model(), context, table.name())
                .getDecisionResultByName(table.name());
        if (result.hasErrors()) {
            throw table.refused("KIE cannot decide for " + words + ": "
                    + result.getMessages().getFirst().getText());
        }
        if (!(result.getResult() instanceof Map<?, ?> answer)) {
            throw table.refused("no rule and no default for " + words);
        }
        return new Answer(answer);
    }

    private void everyRuleFired() {
        for (TableRule rule : table.rules()) {
            if (!fired.contains(table.place(rule))) {
                throw table.refused(rule, "the rule fits no situation");
            }
        }
    }

    private List<String> groundWords(List<String> words) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (table.columns().get(i) instanceof Column.Grounds) {
                found.add(words.get(i));
            }
        }
        return found;
    }

    /** All sets of the grounds that the table knows, by the words they give. */
    private static Map<List<String>, List<Set<Ground>>> groundsByWords(List<Column> columns) {
        List<Column.Grounds> groundColumns = columns.stream()
                .filter(Column.Grounds.class::isInstance)
                .map(Column.Grounds.class::cast)
                .toList();
        List<Ground> known = groundColumns.stream()
                .flatMap(column -> column.grounds().stream())
                .toList();
        Map<List<String>, List<Set<Ground>>> byWords = new HashMap<>();
        for (int bits = 0; bits < 1 << known.size(); bits++) {
            Set<Ground> stated = chosen(known, bits);
            List<String> words =
                    groundColumns.stream().map(column -> column.wordFor(stated)).toList();
            byWords.computeIfAbsent(words, none -> new ArrayList<>()).add(stated);
        }
        return byWords;
    }

    private static Set<Ground> chosen(List<Ground> known, int bits) {
        Set<Ground> chosen = EnumSet.noneOf(Ground.class);
        for (int i = 0; i < known.size(); i++) {
            if ((bits >> i & 1) == 1) {
                chosen.add(known.get(i));
            }
        }
        return chosen;
    }

    /** What KIE says about one combination of words; it stands for many situations, so it remembers what it equalled. */
    private static final class Answer {
        private final String rule;
        private final String outcome;
        private final String covenant;
        private @Nullable Optional<PolicyRow> equalled;

        Answer(Map<?, ?> result) {
            this.rule = String.valueOf(result.get("regel"));
            this.outcome = String.valueOf(result.get("uitkomst"));
            this.covenant = String.valueOf(result.get("convenant"));
        }

        @SuppressWarnings("OptionalEquality") // the very same row again, millions of times
        boolean wasFoundEqualTo(Optional<PolicyRow> row) {
            return row == equalled;
        }

        boolean isEqualTo(Optional<PolicyRow> row) {
            boolean equal = row.map(this::says).orElseGet(() -> rule.equals(DEFAULT));
            equalled = equal ? row : null;
            return equal;
        }

        private boolean says(PolicyRow row) {
            return rule.equals(row.id())
                    && outcome.equals(row.outcome().name())
                    && covenant.equals(row.covenant().word());
        }
    }
}
