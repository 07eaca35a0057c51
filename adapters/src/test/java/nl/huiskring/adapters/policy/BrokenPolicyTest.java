package nl.huiskring.adapters.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shipped tables, each broken in one place. */
class BrokenPolicyTest {
    @TempDir
    private Path folder;

    @Test
    void refusesAnotherHitPolicy() throws IOException {
        PolicyRefused refused = loading("opvang.dmn", "hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"");

        assertThat(refused).hasMessageContaining("FIRST").hasMessageContaining("opvang.dmn");
        assertThat(refused.table()).isEqualTo("opvang");
    }

    @Test
    void refusesTwoRulesThatFitOneSituation() throws IOException {
        PolicyRefused refused = loading(
                "opvang.dmn",
                entry("opvang-01-grond", "\"CONSENT\",\"VITAL_INTEREST\""),
                entry("opvang-01-grond", "-"));

        assertThat(refused.file()).isEqualTo("opvang.dmn");
        assertThat(refused).hasMessageContaining("opvang");
    }

    @Test
    void refusesARuleThatFitsNoSituation() throws IOException {
        PolicyRefused refused = loading(
                "mensenhandel-only.dmn",
                "geheim.dmn",
                entry("melder-02-ontvanger", "\"veilig-thuis\""),
                entry("melder-02-ontvanger", "not(\"veilig-thuis\",\"overig\")"));

        assertThat(refused.table()).isEqualTo("melder");
        assertThat(refused.rules()).containsExactly(2);
    }

    @Test
    void refusesAGapWithoutADefault() throws IOException {
        PolicyRefused refused = loading(
                "opvang.dmn",
                entry("opvang-01-grond", "\"CONSENT\",\"VITAL_INTEREST\""),
                entry("opvang-01-grond", "\"CONSENT\""));

        assertThat(refused).hasMessageContaining("no rule and no default");
        assertThat(refused.table()).isEqualTo("opvang");
    }

    @Test
    void refusesADefaultThatTellsSomething() throws IOException {
        PolicyRefused refused = loading(
                "opvang.dmn",
                "<defaultOutputEntry id=\"aware-uitkomst-anders\"><text>\"DENY\"</text>",
                "<defaultOutputEntry id=\"aware-uitkomst-anders\"><text>\"PERMIT\"</text>");

        assertThat(refused.table()).isEqualTo("aware");
        assertThat(refused).hasMessageContaining("only default");
    }

    @Test
    void refusesAConditionBeyondWords() throws IOException {
        PolicyRefused refused = loading(
                "opvang.dmn", entry("opvang-01-categorie", "-"), entry("opvang-01-categorie", "contains(?, \"D\")"));

        assertThat(refused.rules()).containsExactly(1);
        assertThat(refused).hasMessageContaining("categorie");
    }

    @Test
    void refusesAComputedResult() throws IOException {
        PolicyRefused refused = loading(
                "opvang.dmn",
                "<outputEntry id=\"opvang-01-uitkomst\"><text>\"SIGNAL_ONLY\"</text>",
                "<outputEntry id=\"opvang-01-uitkomst\"><text>upper case(\"permit\")</text>");

        assertThat(refused.file()).isEqualTo("opvang.dmn");
    }

    @Test
    void refusesAWordThatIsNotOnTheListOfItsColumn() throws IOException {
        PolicyRefused refused = loading(
                "opvang.dmn",
                entry("opvang-01-ontvanger", "\"politie\",\"veilig-thuis\""),
                entry("opvang-01-ontvanger", "\"politie\",\"brandweerpost\""));

        assertThat(refused.file()).isEqualTo("opvang.dmn");
    }

    @Test
    void refusesAnUnknownColumn() throws IOException {
        PolicyRefused refused = loading(
                "statistiek.dmn",
                "<inputExpression id=\"statistiek-doel-is\" typeRef=\"string\"><text>doel</text>",
                "<inputExpression id=\"statistiek-doel-is\" typeRef=\"string\"><text>ontvanger</text>");

        assertThat(refused).hasMessageContaining("ontvanger");
    }

    @Test
    void refusesARuleWithoutItsSource() throws IOException {
        PolicyRefused refused =
                loading("statistiek.dmn", "<text>AVG 89: tellingen zonder kleine aantallen</text>", "<text></text>");

        assertThat(refused.rules()).containsExactly(1);
        assertThat(refused).hasMessageContaining("bron");
    }

    @Test
    void refusesALegalBasisOutsideTheVocabulary() throws IOException {
        PolicyRefused refused = loading("statistiek.dmn", "dpv:PublicInterest", "because");

        assertThat(refused).hasMessageContaining("because");
    }

    @Test
    void refusesTwoTablesAboutTheSameSituations() throws IOException {
        Files.copy(PolicyFiles.SHIPPED.resolve("statistiek.dmn"), folder.resolve("statistiek.dmn"));
        PolicyRefused refused = loading("again.dmn", "statistiek.dmn", "Tellingen", "Nog eens");

        assertThat(refused).hasMessageContaining("same situations");
    }

    @Test
    void refusesAFileThatIsNoDmn() throws IOException {
        Files.writeString(folder.resolve("x.dmn"), "<definitions/>");

        assertThat(refusal().file()).isEqualTo("x.dmn");
    }

    @Test
    void refusesAFolderWithoutTables() {
        assertThat(refusal()).hasMessageContaining("no decision tables");
    }

    private PolicyRefused loading(String file, String text, String by) throws IOException {
        return loading(file, file, text, by);
    }

    private PolicyRefused loading(String as, String file, String text, String by) throws IOException {
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Files.move(PolicyFiles.broken(scratch, file, text, by).resolve(file), folder.resolve(as));
        return refusal();
    }

    private PolicyRefused refusal() {
        return catchThrowableOfType(PolicyRefused.class, () -> PolicyLoader.load(folder));
    }

    private static String entry(String id, String text) {
        return "<inputEntry id=\"" + id + "\"><text>" + text + "</text>";
    }
}
