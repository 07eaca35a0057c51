package nl.huiskring.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.huiskring.audit.SharedData;
import nl.huiskring.audit.json.JsonFault;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.audit.json.JsonReader;
import nl.huiskring.audit.json.JsonValue;
import org.junit.jupiter.api.Test;

class MerkleVectorsTest {
    @Test
    void agreesWithAllPublishedInclusionProofs() throws IOException {
        List<Path> vectors;
        try (Stream<Path> files =
                Files.walk(SharedData.path("data/audit/transparency-dev-merkle/testdata/inclusion"))) {
            vectors = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        assertThat(vectors).hasSize(98);
        for (Path vector : vectors) {
            JsonObject fields = JsonReader.readObject(Files.readAllBytes(vector));
            assertThat(verifies(fields)).as(vector.toString()).isEqualTo(!fields.flag("wantErr"));
        }
    }

    private static boolean verifies(JsonObject fields) {
        try {
            List<Hash> path = fields.members().get("proof") instanceof JsonValue.Nothing
                    ? List.of()
                    : fields.texts("proof").stream()
                            .map(MerkleVectorsTest::hash)
                            .toList();
            return new InclusionProof(index(fields, "leafIdx"), index(fields, "treeSize"), path)
                    .verify(hash(fields.text("leafHash")), hash(fields.text("root")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The vectors hold unsigned 64-bit numbers beyond what a double can tell; none of those is a tree that can exist. */
    private static long index(JsonObject fields, String name) {
        try {
            return fields.number(name);
        } catch (JsonFault e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Hash hash(String base64) {
        return Hash.of(Base64.getDecoder().decode(base64));
    }
}
