package nl.huiskring.adapters.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences that must hold of every decision, over the tables about the shelter and AWARE. */
class InvariantsAreProvenTest {
    private static final String SHELTER = "opvang.dmn";
    private static final String NO_LOCATION =
            "- {id: I1, title: no place, when: {categorie: [D19], onderdeel: [LOCATION]},"
                    + " unless: {betrokkenheid: [HOLDER]}, only: [DENY]}";

    @TempDir
    private Path folder;

    @BeforeEach
    void shelterTables() throws IOException {
        Files.copy(PolicyFiles.SHIPPED.resolve(SHELTER), folder.resolve(SHELTER));
    }

    @Test
    void loadsWhenTheyHold() throws IOException {
        invariants(NO_LOCATION);

        assertThat(PolicyLoader.load(folder).rows()).isNotEmpty();
    }

    @Test
    void refusesATableThatBreaksOne() throws IOException {
        invariants(NO_LOCATION);
        replace(
                "<outputEntry id=\"aware-01-uitkomst\"><text>\"DENY\"",
                "<outputEntry id=\"aware-01-uitkomst\"><text>\"PERMIT\"");

        assertThatThrownBy(() -> PolicyLoader.load(folder))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageContainingAll("invariants.yaml", "I1", "no place", "LOCATION", "PERMIT by R29");
    }

    @Test
    void looksAtGroundsThatAreThereOrNot() throws IOException {
        String signal = "- {id: I1, title: only with a ground, when: {categorie: [D18], houder: [vrouwenopvang]},"
                + " unless: {betrokkenheid: [HOLDER]}, %s, only: [DENY]}";

        invariants(signal.formatted("without: [CONSENT, VITAL_INTEREST]"));
        assertThat(PolicyLoader.load(folder).rows()).isNotEmpty();

        invariants(signal.formatted("without: [CONSENT]"));
        assertThatThrownBy(() -> PolicyLoader.load(folder)).hasMessageContaining("SIGNAL_ONLY by R28");

        invariants(signal.formatted("with: [VITAL_INTEREST]"));
        assertThatThrownBy(() -> PolicyLoader.load(folder)).hasMessageContaining("SIGNAL_ONLY by R28");
    }

    @Test
    void findsThatAgeWouldOpenASignalThroughEmergencyAccess() throws IOException {
        invariants("- {id: I2, title: age narrows, neverWidens: AGE}");
        assertThat(PolicyLoader.load(folder).rows()).isNotEmpty();

        Files.writeString(
                folder.resolve(SHELTER),
                Files.readString(folder.resolve(SHELTER)).replace("\"R28\"", "\"R50\""));
        assertThatThrownBy(() -> PolicyLoader.load(folder))
                .hasMessageContainingAll("I2", "PAST_ONE_YEAR", "PERMIT_MASKED by R38");
    }

    @Test
    void findsThatEmergencyAccessOpensWhatShouldStayShut() throws IOException {
        invariants("- {id: I3, title: shut, staysShut: [R28, R29]}");
        assertThat(PolicyLoader.load(folder).rows()).isNotEmpty();

        invariants("- {id: I3, title: shut, staysShut: [DEFAULT]}");
        assertThatThrownBy(() -> PolicyLoader.load(folder)).hasMessageContainingAll("I3", "R38");
    }

    @Test
    void refusesAPolicyWithoutThem() {
        assertThatThrownBy(() -> PolicyLoader.load(folder)).hasMessageContaining("invariants");
    }

    @Test
    void refusesASentenceItDoesNotUnderstand() throws IOException {
        invariants("- {id: I1, title: x, when: {categorie: [D99]}, only: [DENY]}");
        assertThatThrownBy(() -> PolicyLoader.load(folder)).hasMessageContaining("unknown word D99");

        invariants("- {id: I1, title: x, whenever: {}, only: [DENY]}");
        assertThatThrownBy(() -> PolicyLoader.load(folder)).hasMessageContaining("unknown field whenever");

        invariants("- {id: I1, title: x, only: []}");
        assertThatThrownBy(() -> PolicyLoader.load(folder)).hasMessageContaining("only");
    }

    private void invariants(String yaml) throws IOException {
        Files.writeString(folder.resolve("invariants.yaml"), yaml);
    }

    private void replace(String text, String by) throws IOException {
        String xml = Files.readString(folder.resolve(SHELTER));
        assertThat(xml).contains(text);
        Files.writeString(folder.resolve(SHELTER), xml.replace(text, by));
    }
}
