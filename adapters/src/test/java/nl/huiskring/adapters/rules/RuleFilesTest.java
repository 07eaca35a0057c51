package nl.huiskring.adapters.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
    private static final Path CONFIG = Path.of("..", "config");

    @Test
    void shippedThresholdsAreTheProposedOnes() {
        assertThat(RuleFiles.thresholds(CONFIG.resolve("alert-rules/drenthe.yml")))
                .isEqualTo(Thresholds.proposedFor("drenthe"));
    }

    @Test
    void everyPoliceRegistrationIsOfferedToVeiligThuisWithoutAnyInvolvement() {
        assertThat(RuleFiles.sharing(CONFIG.resolve("sharing/sharing.yml")).of(MessageType.POLITIE_REGISTRATIE))
                .filteredOn(offer -> offer.partnerKind() == PartnerKind.VEILIG_THUIS)
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.purpose()).isEqualTo(Purpose.P2);
                    assertThat(offer.needed()).isEmpty();
                });
    }

    @Test
    void probationIsOfferedRegistrationsOfItsOwnClientsOnly() {
        assertThat(RuleFiles.sharing(CONFIG.resolve("sharing/sharing.yml")).of(MessageType.POLITIE_REGISTRATIE))
                .filteredOn(offer -> offer.partnerKind() == PartnerKind.RECLASSERING)
                .singleElement()
                .satisfies(offer -> assertThat(offer.needed()).containsExactly(Involvement.OWN_CLIENT));
    }

    @Test
    void anUnknownKeyStopsTheStart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("drenthe.yml");
        Files.writeString(
                file, Files.readString(CONFIG.resolve("alert-rules/drenthe.yml")) + "\nstrangulation-day: 3\n");
        assertThatThrownBy(() -> RuleFiles.thresholds(file))
                .isInstanceOf(RuleFileFault.class)
                .hasMessageContaining("drenthe.yml")
                .hasMessageContaining("strangulation-day");
    }

    @Test
    void aMissingKeyStopsTheStart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("drenthe.yml");
        Files.writeString(
                file,
                Files.readString(CONFIG.resolve("alert-rules/drenthe.yml")).replace("relapse-days: 365", ""));
        assertThatThrownBy(() -> RuleFiles.thresholds(file))
                .isInstanceOf(RuleFileFault.class)
                .hasMessageContaining("relapse-days");
    }

    @Test
    void anUnknownMessageTypeStopsTheStart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("sharing.yml");
        Files.writeString(
                file,
                "offers:\n  - {message-type: Roddel, partner-kind: politie, purpose: P1, needed: []}\nalerts: []\n");
        assertThatThrownBy(() -> RuleFiles.sharing(file))
                .isInstanceOf(RuleFileFault.class)
                .hasMessageContaining("Roddel");
    }
}
