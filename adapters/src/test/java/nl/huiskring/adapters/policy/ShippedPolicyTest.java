package nl.huiskring.adapters.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.model.policy.Outcome;
import org.junit.jupiter.api.Test;

class ShippedPolicyTest {
    @Test
    void loadsProvenOnEverySituation() {
        assertThat(PolicyFiles.POLICY.version()).matches("[0-9a-f]{64}");
        assertThat(PolicyFiles.POLICY.rows()).hasSizeGreaterThan(100);
    }

    @Test
    void hasTheSameVersionWhenLoadedAgain() {
        assertThat(PolicyLoader.load(PolicyFiles.SHIPPED).version()).isEqualTo(PolicyFiles.POLICY.version());
    }

    @Test
    void namesALegalBasisForEverythingItTells() {
        List<PolicyRow> without = PolicyFiles.POLICY.rows().stream()
                .filter(row -> row.outcome() != Outcome.DENY)
                .filter(row -> !row.warrant().legalBasis().startsWith("dpv:"))
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void holdsEveryRuleOfTheMatrix() {
        String rules = PolicyFiles.POLICY.rows().stream()
                .map(PolicyRow::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));

        assertThat(rules)
                .isEqualTo(
                        "R01 R02 R03 R04 R05 R06 R07 R08 R10 R11 R12 R13 R14 R15 R16 R17 R18 R19 R20 R21 R22 R23 R24 R25"
                                + " R26 R27 R28 R29 R30 R31 R32 R33 R34 R35 R36 R37 R39 R40 R41 R42 R43 R45 R46 R47 R48 R49");
    }
}
