package nl.huiskring.adapters.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyFault;
import nl.huiskring.consent.PolicyRow;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * Makes the compiled policy from a folder of DMN files, and proves it on every situation. Nothing is kept between two loads; a
 * policy that fails leaves whatever is in use untouched.
 */
public final class PolicyLoader {
    private static final long MOST_SITUATIONS = 50_000;

    private PolicyLoader() {}

    /**
     * Reads, checks, compiles and proves.
     *
     * @param folder holds the tables as {@code *.dmn} and {@code invariants.yaml}; other files in it are ignored
     * @throws PolicyRefused naming file, table and rule, when a table is invalid, overlaps, has a rule that never fires or a
     *     gap without a default, or differs from its compiled form; or when an invariant does not hold
     */
    public static Policy load(Path folder) {
        List<DmnFile> files = files(folder);
        List<PolicyTable> tables =
                files.stream().flatMap(file -> file.tables().stream()).toList();
        checkSizes(tables);
        checkDomains(tables);
        Policy policy = compile(tables);
        SideBySide.each(files, file -> file.tables().forEach(table -> TableProof.prove(file, table, policy)));
        InvariantProof.prove(policy, InvariantReader.read(folder));
        return policy;
    }

    private static List<DmnFile> files(Path folder) {
        List<Path> paths = paths(folder);
        if (paths.isEmpty()) {
            throw new PolicyRefused(folder.toString(), "", List.of(), "holds no decision tables");
        }
        DMNValidator validator = DMNValidatorFactory.newValidator();
        try {
            return paths.stream().map(path -> DmnFile.read(path, validator)).toList();
        } finally {
            validator.dispose();
        }
    }

    private static List<Path> paths(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> path.toString().endsWith(".dmn"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new PolicyRefused(folder.toString(), "", List.of(), "the folder cannot be read");
        }
    }

    private static void checkSizes(List<PolicyTable> tables) {
        for (PolicyTable table : tables) {
            if (table.situations() > MOST_SITUATIONS) {
                throw table.refused(table.situations() + " situations are too many to evaluate; split the table");
            }
        }
    }

    /** Each situation belongs to one table at most, so a reader knows where to look. */
    private static void checkDomains(List<PolicyTable> tables) {
        for (int i = 0; i < tables.size(); i++) {
            for (int j = i + 1; j < tables.size(); j++) {
                if (tables.get(i).domain().meets(tables.get(j).domain())) {
                    throw tables.get(i)
                            .refused("speaks about the same situations as table "
                                    + tables.get(j).name());
                }
            }
        }
    }

    private static Policy compile(List<PolicyTable> tables) {
        List<PolicyRow> rows = new ArrayList<>();
        for (PolicyTable table : tables) {
            table.rules().forEach(rule -> rows.add(RowMaker.row(table, rule)));
        }
        try {
            return Policy.of(rows);
        } catch (PolicyFault fault) {
            throw refused(fault, tables);
        }
    }

    private static PolicyRefused refused(PolicyFault fault, List<PolicyTable> tables) {
        List<String> places = fault.rows().stream().map(PolicyRow::place).toList();
        PolicyTable table = tables.stream()
                .filter(candidate -> candidate.rules().stream()
                        .anyMatch(rule -> candidate.place(rule).equals(places.getFirst())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every row comes from a table", fault));
        List<Integer> numbers = table.rules().stream()
                .filter(rule -> places.contains(table.place(rule)))
                .map(TableRule::number)
                .toList();
        return new PolicyRefused(table.file(), table.name(), numbers, String.valueOf(fault.getMessage()));
    }
}
