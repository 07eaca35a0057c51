package nl.huiskring.adapters.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import nl.huiskring.model.exchange.ErrorCode;
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
            List<Attack> sample = new ArrayList<>();
            int[] count = {0};
            new WrappingAttacks(good).forEach(attack -> {
                String outcome = outcome(check, attack, Digest.of(message));
                if (count[0]++ % 211 == 0) {
                    sample.add(new Attack(SecureXml.write(attack), outcome));
                }
                outcomes.merge(outcome, 1, Integer::sum);
            });
            assertThat(count[0]).isGreaterThan(5_000);
            assertThat(outcomes).doesNotContainKey("FORGED");
            assertThat(outcomes.getOrDefault("GENUINE", 0))
                    .as(outcomes.toString())
                    .isLessThan(count[0] / 20);

            assertThat(sample).extracting(Attack::outcome).contains("SIGNATURE_COVERAGE");
            for (Attack attack : sample) {
                if (!attack.outcome().equals("GENUINE")) {
                    assertRefused(hub, attack);
                }
            }
            hub.routes.forget();
            assertThat(hub.post(hub.policeKeys, good).statusCode()).isEqualTo(200);
            assertThat(hub.routes.received).hasSize(1);
        }
    }

    /** One forged envelope and what has to come of it. */
    private record Attack(byte[] envelope, String outcome) {}

    /** The forger hears the code, one refusal is recorded with it, and nothing is handed over. */
    private static void assertRefused(SoapHub hub, Attack attack) throws Exception {
        hub.routes.forget();
        HttpResponse<byte[]> response = hub.post(hub.policeKeys, attack.envelope());
        ErrorCode code = ErrorCode.valueOf(attack.outcome());
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(hub.police().verify(response.body()).text("code")).isEqualTo(code.code());
        assertThat(hub.routes.received).isEmpty();
        assertThat(hub.routes.refused)
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().code()).isEqualTo(code));
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
