package nl.huiskring.adapters.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Refusal;
import org.junit.jupiter.api.Test;

class SignalTest {
    private static final Partner POLICE = Samples.partner(PartnerKind.POLITIE, Transport.SOAP, "00000001000000000001");
    private static final Oin HUB = new Oin("00000009000000000009");

    @Test
    void writesASignalThatTheSchemaKnows() {
        ClearedSignal signal = Signals.signal(new Oin("00000001000000000002"), POLICE.oin());
        Node tree = new SignalWriter(HUB, () -> List.of(POLICE)).write(signal);
        Node read = XmlSyntax.read(XmlSyntax.write(tree));
        assertThat(ShapeCheck.problems(read, Shapes.ofRoot("HuishoudSignaal").orElseThrow()))
                .isEmpty();
        assertThat(read.textAt("stuurgegevens", "afzender")).contains(HUB.value());
        assertThat(read.textAt("stuurgegevens", "leveringId"))
                .contains(signal.delivery().toString());
        List<Node> lines = read.all("gegeven");
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().textAt("bron")).contains(POLICE.name());
        assertThat(lines.getFirst().textAt("vermoeden")).contains("true");
        assertThat(lines.getFirst().textAt("nietDoorgeven")).contains("true");
        assertThat(lines.getLast().child("waarde")).isEmpty();
        assertThat(new String(JsonSyntax.write(tree), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"versie\":1", "\"vermoeden\":true", "\"lid\":[\"persoon-1\"]");
    }

    @Test
    void writesAnswersThatTheSchemaKnows() {
        Receipt receipt = new Receipt(new InteractionId(UUID.randomUUID()), Instant.EPOCH, true);
        Node positive = ReceiptWriter.write(UUID.randomUUID(), receipt);
        assertThat(ShapeCheck.problems(positive, Shapes.ofRoot("Ontvangst").orElseThrow()))
                .isEmpty();
        Node negative = ProblemWriter.write(new Refusal(List.of(
                new Problem(ErrorCode.BSN_INVALID, "persoon[1]/bsn"),
                new Problem(ErrorCode.DATE_IMPOSSIBLE, "inhoud/begin"))));
        assertThat(ShapeCheck.problems(negative, Shapes.ofRoot("Fout").orElseThrow()))
                .isEmpty();
        assertThat(negative.textAt("code")).contains("HK-206");
        assertThat(negative.all("fouten")).hasSize(2);
    }

    @Test
    void keepsAGoodTraceAndReplacesABadOne() {
        String good = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        assertThat(Traceparent.of(Optional.of(good))).isEqualTo(good);
        assertThat(Traceparent.of(Optional.of("00-<script>")))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .isNotEqualTo(Traceparent.of(Optional.empty()));
    }
}
