package nl.huiskring.adapters.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.huiskring.consent.DecisionPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VignettesPassTest {
    private static final String GOOD =
            "- {id: V1, title: Facts reach Veilig Thuis, item: {category: D06, regime: WPG, holder: politie,"
                    + " recordedOn: 2026-03-01, subject: {role: pleger, age: 34}}, recipient: {kind: veilig-thuis},"
                    + " purpose: P2, at: \"2026-03-02T10:00:00Z\", expect: {outcome: PERMIT, rule: R01}}\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void everyCaseOfTheMatrixPasses() {
        int failed = check(PolicyFiles.shared("vignettes/matrix.yaml"));

        assertThat(failed).as(text()).isZero();
        assertThat(text()).endsWith(" passed, 0 failed" + System.lineSeparator());
    }

    @Test
    void printsIdExpectedActualAndRule() throws IOException {
        assertThat(check(file(GOOD))).isZero();
        assertThat(lines()).containsExactly("PASS V1 PERMIT PERMIT R01", "1 passed, 0 failed");
    }

    @Test
    void failsOnAnotherOutcome() throws IOException {
        assertThat(check(file(GOOD.replace("outcome: PERMIT", "outcome: DENY"))))
                .isOne();
        assertThat(lines()).containsExactly("FAIL V1 DENY PERMIT R01 (another outcome)", "0 passed, 1 failed");
    }

    @Test
    void failsOnAnotherRule() throws IOException {
        assertThat(check(file(GOOD.replace("rule: R01", "rule: R02")))).isOne();
        assertThat(lines().getFirst()).isEqualTo("FAIL V1 PERMIT PERMIT R01 (expected rule R02)");
    }

    @Test
    void failsOnAMissingObligation() throws IOException {
        assertThat(check(file(GOOD.replace("rule: R01", "obligations: [NO_ONWARD, REVIEW]"))))
                .isOne();
        assertThat(lines().getFirst()).isEqualTo("FAIL V1 PERMIT PERMIT R01 (without [REVIEW])");
    }

    @Test
    void saysWhichFileCaseAndFieldIsMalformedAndRunsTheRest() throws IOException {
        String bad = GOOD.replace("V1", "V2").replace("category: D06", "category: D99");

        assertThat(check(file(bad + GOOD))).isOne();
        assertThat(lines())
                .containsExactly(
                        "FAIL V2 MALFORMED cases.yaml: case V2: item.category: unknown word D99",
                        "PASS V1 PERMIT PERMIT R01",
                        "1 passed, 1 failed");
    }

    @Test
    void refusesAMisspeltField() throws IOException {
        check(file(GOOD.replace("purpose: P2", "purpose: P2, ground: [MELDRECHT]")));

        assertThat(lines().getFirst()).endsWith("case V1: case: unknown field ground");
    }

    @Test
    void refusesStatedConsent() throws IOException {
        check(file(GOOD.replace("purpose: P2", "purpose: P2, grounds: [CONSENT]")));

        assertThat(lines().getFirst()).contains("MALFORMED", "grounds");
    }

    @Test
    void refusesAnImpossibleDate() throws IOException {
        check(file(GOOD.replace("recordedOn: 2026-03-01", "recordedOn: 2026-02-30")));

        assertThat(lines().getFirst()).contains("item.recordedOn: is not a date: 2026-02-30");
    }

    @Test
    void refusesAFileThatIsNoListOfCases() throws IOException {
        assertThat(check(file("id: V1"))).isOne();
        assertThat(check(file("- {id: V1"))).isOne();
        assertThat(check(folder.resolve("absent.yaml"))).isOne();
        assertThat(text()).contains("not a list of cases", "not YAML", "cannot be read");
    }

    @Test
    void readsTenThousandCasesOfOneFile() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append(GOOD);
        }

        assertThat(check(file(many.toString()))).isZero();
        assertThat(lines().getLast()).isEqualTo("10000 passed, 0 failed");
    }

    private int check(Path file) {
        return new VignetteCheck(new DecisionPoint(PolicyFiles.POLICY))
                .check(List.of(file), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("cases.yaml"), yaml);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return text().lines().toList();
    }
}
