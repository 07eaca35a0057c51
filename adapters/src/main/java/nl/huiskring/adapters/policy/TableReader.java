package nl.huiskring.adapters.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.consent.CovenantClass;
import nl.huiskring.consent.Warrant;
import nl.huiskring.model.policy.Outcome;
import org.kie.dmn.model.api.BuiltinAggregator;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.RuleAnnotation;
import org.kie.dmn.model.api.RuleAnnotationClause;
import org.kie.dmn.model.api.UnaryTests;

/** Reads one DMN decision table, and refuses whatever the proof could not enumerate. */
final class TableReader {
    private static final List<String> OUTPUTS = List.of("regel", "uitkomst", "convenant");
    private static final List<String> DEFAULTS = List.of("DEFAULT", "DENY", "none");
    private static final List<String> ANNOTATIONS = List.of("bron", "grondslag", "eigenaar", "herziening");

    private final String file;
    private final String name;
    private final DecisionTable table;

    private TableReader(String file, String name, DecisionTable table) {
        this.file = file;
        this.name = name;
        this.table = table;
    }

    static PolicyTable read(String file, Decision decision) {
        if (!(decision.getExpression() instanceof DecisionTable table)) {
            throw new PolicyRefused(file, decision.getName(), List.of(), "a decision of a policy is a decision table");
        }
        return new TableReader(file, decision.getName(), table).read();
    }

    private PolicyTable read() {
        if (table.getHitPolicy() != HitPolicy.UNIQUE) {
            throw refused("hit policy " + table.getHitPolicy() + "; only UNIQUE can be proven free of overlap");
        }
        List<Column> columns = ColumnReader.read(file, name, table.getInput());
        checkOutputs();
        checkAnnotations();
        List<TableRule> rules = new ArrayList<>();
        for (DecisionRule rule : table.getRule()) {
            rules.add(rule(rules.size() + 1, columns, rule));
        }
        return new PolicyTable(file, name, columns, List.copyOf(rules), closedByDefault());
    }

    private void checkOutputs() {
        List<String> names =
                table.getOutput().stream().map(OutputClause::getName).toList();
        if (!names.equals(OUTPUTS)) {
            throw refused("the results of a table are " + OUTPUTS + ", here " + names);
        }
        BuiltinAggregator aggregation = table.getAggregation();
        if (aggregation != null) {
            throw refused("results are not added up");
        }
    }

    private void checkAnnotations() {
        List<String> names = table.getAnnotation().stream()
                .map(RuleAnnotationClause::getName)
                .toList();
        if (!names.equals(ANNOTATIONS)) {
            throw refused("the annotations of a table are " + ANNOTATIONS + ", here " + names);
        }
    }

    private boolean closedByDefault() {
        List<String> defaults = new ArrayList<>();
        for (OutputClause output : table.getOutput()) {
            if (output.getDefaultOutputEntry() != null) {
                defaults.add(single(output.getDefaultOutputEntry().getText()).orElse("not a word"));
            }
        }
        if (!defaults.isEmpty() && !defaults.equals(DEFAULTS)) {
            throw refused("the only default is " + DEFAULTS + ", here " + defaults);
        }
        return !defaults.isEmpty();
    }

    private TableRule rule(int number, List<Column> columns, DecisionRule rule) {
        List<Set<String>> cells = cells(number, columns, rule.getInputEntry());
        List<String> results = rule.getOutputEntry().stream()
                .map(entry -> single(entry.getText()).orElseThrow(() -> refused(number, "a result is one word")))
                .toList();
        return new TableRule(
                number,
                cells,
                ruleId(number, results.get(0)),
                outcome(number, results.get(1)),
                CovenantClass.ofWord(results.get(2))
                        .orElseThrow(() -> refused(number, "unknown convenant " + results.get(2))),
                warrant(number, rule.getAnnotationEntry()));
    }

    private List<Set<String>> cells(int number, List<Column> columns, List<UnaryTests> entries) {
        List<Set<String>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cells.add(Cell.accepted(entries.get(i).getText(), column.words())
                    .filter(accepted -> !accepted.isEmpty())
                    .orElseThrow(() -> refused(
                            number,
                            "column " + column.name() + " takes -, words of its list, or not(...) around them")));
        }
        return cells;
    }

    private String ruleId(int number, String id) {
        if (!id.matches("R[0-9]{2,3}")) {
            throw refused(number, "a rule id is R with two or three digits, here " + id);
        }
        return id;
    }

    private Outcome outcome(int number, String word) {
        try {
            return Outcome.valueOf(word);
        } catch (IllegalArgumentException unknown) {
            throw refused(number, "unknown uitkomst " + word);
        }
    }

    private Warrant warrant(int number, List<RuleAnnotation> notes) {
        if (notes.size() != ANNOTATIONS.size() || notes.stream().anyMatch(TableReader::isBlank)) {
            throw refused(number, "every rule has its " + ANNOTATIONS);
        }
        List<String> texts = notes.stream().map(note -> note.getText().strip()).toList();
        if (!LegalBasis.isKnown(texts.get(1))) {
            throw refused(number, "unknown grondslag " + texts.get(1));
        }
        return new Warrant(texts.get(0), texts.get(1), texts.get(2), date(number, texts.get(3)));
    }

    private LocalDate date(int number, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw refused(number, "herziening is a date such as 2027-03-01, here " + text);
        }
    }

    private static boolean isBlank(RuleAnnotation note) {
        return note.getText() == null || note.getText().isBlank();
    }

    private static Optional<String> single(String text) {
        return Cell.list(text).filter(words -> words.size() == 1).map(List::getFirst);
    }

    private PolicyRefused refused(String what) {
        return new PolicyRefused(file, name, List.of(), what);
    }

    private PolicyRefused refused(int number, String what) {
        return new PolicyRefused(file, name, List.of(number), what);
    }
}
