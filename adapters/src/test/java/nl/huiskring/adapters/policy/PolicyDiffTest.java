package nl.huiskring.adapters.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;

class PolicyDiffTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void findsNoDifferenceWithItself() {
        assertThat(diff(PolicyFiles.POLICY, PolicyFiles.POLICY)).isZero();
        assertThat(lines()).hasSize(3).last().isEqualTo("0 situations change");
    }

    @Test
    void countsExactlyTheSituationsOfARowThatChanges() {
        PolicyRow counts = rowOf("R36");
        Policy without = Policy.of(PolicyFiles.POLICY.rows().stream()
                .filter(row -> !row.equals(counts))
                .toList());

        long parts = 8;
        long holders = 25;
        long involvements = 9;
        long recipients = 5;
        assertThat(diff(PolicyFiles.POLICY, without)).isEqualTo(parts * holders * involvements * recipients);
        assertThat(lines())
                .contains("new " + without.version())
                .anyMatch(
                        line -> line.startsWith(
                                "D25 to gemeente: PERMIT (R36, covenant none) becomes DENY (DEFAULT): 1800 situations, such as"));
    }

    @Test
    void showsARowThatBecomesWider() {
        Policy wider = Policy.of(PolicyFiles.POLICY.rows().stream()
                .map(row -> row.id().equals("R22") ? open(row) : row)
                .toList());

        assertThat(diff(PolicyFiles.POLICY, wider)).isPositive();
        assertThat(lines())
                .anyMatch(line -> line.startsWith("D11 to politie: DENY (R22, covenant none) becomes PERMIT (R22"));
    }

    private static PolicyRow open(PolicyRow row) {
        return new PolicyRow(
                row.id(), row.place(), row.scope(), row.grounds(), Outcome.PERMIT, row.covenant(), row.warrant());
    }

    private static PolicyRow rowOf(String id) {
        PolicyRow row = PolicyFiles.POLICY.rows().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.scope().categories()).isEqualTo(Set.of(Category.D25));
        assertThat(row.scope().recipients()).contains(PartnerKind.GEMEENTE);
        return row;
    }

    private long diff(Policy older, Policy newer) {
        return PolicyDiff.print(older, newer, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
