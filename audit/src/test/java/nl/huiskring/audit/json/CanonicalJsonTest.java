package nl.huiskring.audit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.huiskring.audit.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @Test
    void writesAllPublishedPairsByteForByte() throws IOException {
        Path vectors = SharedData.path("data/audit/jcs-rfc8785");
        List<Path> inputs;
        try (Stream<Path> files = Files.list(vectors.resolve("input"))) {
            inputs = files.sorted().toList();
        }
        assertThat(inputs).hasSize(6);
        for (Path input : inputs) {
            String name = input.getFileName().toString();
            byte[] canonical = CanonicalJson.bytes(JsonReader.read(Files.readAllBytes(input)));
            assertThat(canonical).as(name).isEqualTo(published(vectors, name));
        }
    }

    private static byte[] published(Path vectors, String name) throws IOException {
        String hex = Files.readString(vectors.resolve("outhex").resolve(name.replace(".json", ".txt")));
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    /** Bits and text of RFC 8785, appendix B, and of the corners where Java's own text differs. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000,0",
        "8000000000000000,0",
        "0000000000000001,5e-324",
        "8000000000000001,-5e-324",
        "7fefffffffffffff,1.7976931348623157e+308",
        "ffefffffffffffff,-1.7976931348623157e+308",
        "4340000000000000,9007199254740992",
        "c340000000000000,-9007199254740992",
        "4430000000000000,295147905179352830000",
        "44b52d02c7e14af5,9.999999999999997e+22",
        "44b52d02c7e14af6,1e+23",
        "44b52d02c7e14af7,1.0000000000000001e+23",
        "444b1ae4d6e2ef4e,999999999999999700000",
        "444b1ae4d6e2ef4f,999999999999999900000",
        "444b1ae4d6e2ef50,1e+21",
        "3eb0c6f7a0b5ed8c,9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d,0.000001",
        "41b3de4355555553,333333333.3333332",
        "41b3de4355555554,333333333.33333325",
        "41b3de4355555555,333333333.3333333",
        "41b3de4355555556,333333333.3333334",
        "41b3de4355555557,333333333.33333343",
        "becbf647612f3696,-0.0000033333333333333333",
        "43143ff3c1cb0959,1424953923781206.2"
    })
    void writesNumbersAsEcmaScriptDoes(String bits, String text) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.text(new JsonValue.Decimal(value))).isEqualTo(text);
    }

    @Test
    void readsBackEveryNumberItWrites() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                String text = CanonicalJson.text(new JsonValue.Decimal(value));
                assertThat(Double.parseDouble(text))
                        .as("seed %d, %s", seed, text)
                        .isEqualTo(value == 0 ? 0.0 : value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":2}",
                "01",
                "1.",
                "+1",
                ".5",
                "1e999",
                "NaN",
                "nul",
                "true false",
                "\"a",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "'a'",
                "\"\n\"",
                "{1:2}",
                "\uFEFF1"
            })
    void refusesWhatIsNotStrictJson(String text) {
        assertThatThrownBy(() -> JsonReader.read(text)).isInstanceOf(JsonFault.class);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xC3, '"'}))
                .isInstanceOf(JsonFault.class);
    }

    @Test
    void refusesABombOfNestedArrays() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(1_000_000))).isInstanceOf(JsonFault.class);
    }

    @Test
    void makesStrangersTextFitToBeRecorded() {
        assertThat(CanonicalJson.wellFormed("a\ud800b\ud83d\ude02")).isEqualTo("a\ufffdb\ud83d\ude02");
        assertThat(CanonicalJson.bytes(new JsonValue.Text("\u0000\u001f\u007f")))
                .isEqualTo("\"\\u0000\\u001f\u007f\"".getBytes(StandardCharsets.UTF_8));
    }
}
