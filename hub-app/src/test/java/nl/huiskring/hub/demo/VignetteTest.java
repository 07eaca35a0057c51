package nl.huiskring.hub.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.hub.demo.APlay.Line;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recorded decision can be told to anybody who reads the matrix, and is understood. */
class VignetteTest {
    private static final String SHARED = "huiskring.shared";

    @TempDir
    Path empty;

    @Test
    void tellsTheWholeCase() {
        assertThat(Vignette.of(decision())).singleElement().satisfies(vignette -> {
            assertThat(vignette)
                    .containsEntry("purpose", "P2")
                    .containsEntry("at", "2026-06-03T10:00:00Z")
                    .containsEntry("covenant", "SIGNED")
                    .containsEntry("recipient", Map.of("kind", "veilig-thuis", "involvement", "CASE"))
                    .containsEntry("grounds", List.of());
            assertThat(vignette.get("item"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("category", "D06")
                    .containsEntry("holder", "politie")
                    .containsEntry("regime", "WPG")
                    .containsEntry("recordedOn", "2026-06-02")
                    .containsEntry("subject", Map.of("role", "slachtoffer", "age", 34L));
        });
    }

    @Test
    void nobodyElseReadsTheMatrixWhereThereIsNobody() {
        String given = System.getProperty(SHARED, "");
        System.clearProperty(SHARED);
        try {
            assertThat(Oracle.find(empty.resolve("checkout"))).isEmpty();
        } finally {
            if (!given.isEmpty()) {
                System.setProperty(SHARED, given);
            }
        }
    }

    @Test
    void theOtherReaderUnderstandsIt() throws IOException {
        Path checkout = checkout();
        Optional<Oracle> found = Oracle.find(checkout);
        assumeTrue(found.isPresent(), "skipped: no python3");
        try (Oracle oracle = found.orElseThrow()) {
            Map<String, Object> vignette = Vignette.of(decision()).getFirst();
            assertThat(oracle.decide(vignette)).isEqualTo(Outcome.PERMIT);
            Map<String, Object> old = new LinkedHashMap<>(vignette);
            old.put("at", "2032-06-03T10:00:00Z");
            assertThat(oracle.decide(old)).as("police data past its fifth year").isEqualTo(Outcome.DENY);
        }
    }

    /** The nearest folder above with the shared cases beside it; the test is skipped where there is none. */
    private static Path checkout() {
        Path here = Path.of("").toAbsolutePath();
        String given = System.getProperty(SHARED, "");
        Optional<Path> found = Stream.iterate(here, path -> path != null, Path::getParent)
                .filter(path -> !given.isEmpty()
                        || Files.exists(
                                path.resolveSibling("shared").resolve("policy").resolve("oracle.py")))
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: no shared/policy/oracle.py");
        return found.orElseThrow();
    }

    private static JsonObject decision() {
        APlay play = APlay.of(Line.of(1, Field.STRANGULATION, Outcome.PERMIT, "true"));
        LoggedPlay log = play.logged();
        LoggedDelivery delivery =
                log.disclosure(log.disclosed().getFirst().id()).orElseThrow();
        return log.decisions(delivery, delivery.items().getFirst().id()).getFirst();
    }
}
