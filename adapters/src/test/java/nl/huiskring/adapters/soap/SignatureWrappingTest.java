package nl.huiskring.adapters.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.MessageWriter;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class SignatureWrappingTest {
    @Test
    void noWrappedMessageGetsThroughAndTheGoodOneDoes(@TempDir Path folder) throws Exception {
        try (SoapHub hub = new SoapHub(folder)) {
            Node message = MessageWriter.write(Samples.bare(MessageType.POLITIE_REGISTRATIE, SoapHub.POLICE.oin()));
            byte[] good = SecureXml.write(hub.police().sign(SoapHub.envelope(message)));
            SoapSettings settings = new SoapSettings(
                    SoapHub.ADDRESS, hub.hubKeys, hub.trust, Duration.ofSeconds(5), Duration.ofSeconds(5));
            WsSecurity security = new WsSecurity(settings, Clock.fixed(Samples.NOW, ZoneOffset.UTC));
            EnvelopeCheck check = new EnvelopeCheck(security.check(), (sender, digest, until) -> true, SoapHub.ADDRESS);
            Node read = check.check(Envelope.of(SecureXml.read(good)), SoapHub.POLICE, Optional.empty());
            assertThat(Digest.of(read)).isEqualTo(Digest.of(message));

            Map<String, Integer> outcomes = new TreeMap<>();
            List<byte[]> sample = new ArrayList<>();
            int[] count = {0};
            new WrappingAttacks(good).forEach(attack -> {
                if (count[0]++ % 211 == 0) {
                    sample.add(SecureXml.write(attack));
                }
                outcomes.merge(outcome(check, attack, Digest.of(message)), 1, Integer::sum);
            });
            assertThat(count[0]).isGreaterThan(5_000);
            assertThat(outcomes).doesNotContainKey("FORGED");
            assertThat(outcomes.getOrDefault("GENUINE", 0))
                    .as(outcomes.toString())
                    .isLessThan(count[0] / 20);

            for (byte[] attack : sample) {
                hub.post(hub.policeKeys, attack);
            }
            assertThat(hub.routes.received)
                    .allSatisfy(received -> assertThat(received.digest()).isEqualTo(Digest.of(message)));
            assertThat(hub.routes.refused).hasSizeGreaterThanOrEqualTo(sample.size() - 1);
            hub.routes.forget();
            assertThat(hub.post(hub.policeKeys, good).statusCode()).isEqualTo(200);
            assertThat(hub.routes.received).hasSize(1);
        }
    }

    /** What a forger gets: a refusal, or at best the genuine message with a change outside what is signed and dispatched. */
    private static String outcome(EnvelopeCheck check, Document attack, String genuine) {
        try {
            Node read = check.check(Envelope.of(attack), SoapHub.POLICE, Optional.empty());
            return Digest.of(read).equals(genuine) ? "GENUINE" : "FORGED";
        } catch (Refusal refusal) {
            return refusal.code().name();
        }
    }
}
