package nl.huiskring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.audit.json.CanonicalJson;
import nl.huiskring.audit.json.JsonObject;
import nl.huiskring.audit.json.JsonReader;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Transport;
import org.junit.jupiter.api.Test;

class AuditRecordTest {
    private static JsonObject json(AuditEvent event) {
        return JsonReader.readObject(
                AuditRecord.of(Records.CLOCK, Records.context(), event).canonicalBytes());
    }

    @Test
    void writesEveryKindInCanonicalForm() {
        assertThat(Records.oneOfEach().stream().map(AuditEvent::kind)).containsExactlyInAnyOrder(AuditKind.values());
        for (AuditEvent event : Records.oneOfEach()) {
            AuditRecord record = AuditRecord.of(Records.CLOCK, Records.context(), event);
            byte[] bytes = record.canonicalBytes();
            assertThat(CanonicalJson.bytes(JsonReader.read(bytes))).isEqualTo(bytes);
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\n");
            assertThat(JsonReader.readObject(bytes).text("kind"))
                    .isEqualTo(event.kind().name());
        }
    }

    /** Logboek Dataverwerkingen, Authorization Decision Log and NEN 7513 must be able to draw their lines from it. */
    @Test
    void holdsWhatEveryLogHasInCommon() {
        JsonObject json = json(Records.decided());
        assertThat(json.text("traceId")).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(json.text("parentSpanId")).isEqualTo("00f067aa0ba902b7");
        assertThat(json.text("spanId")).matches("[0-9a-f]{16}").isNotEqualTo("00f067aa0ba902b7");
        assertThat(json.text("status")).isEqualTo("Ok");
        assertThat(json.text("activity")).isEqualTo("urn:huiskring:verwerking:beslissing:P1");
        assertThat(json.text("at")).isEqualTo("2026-11-21T10:00:00.123Z");
        assertThat(json.text("startedAt")).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(json.texts("subjects")).containsExactly(Records.ID.toString());
        assertThat(json.object("actor").text("id")).isEqualTo("beslispunt");
    }

    @Test
    void holdsEveryFactThatADecisionRestedOn() {
        JsonObject event = json(Records.decided()).object("event");
        JsonObject facts = event.object("facts");
        JsonObject subject = facts.objects("subjects").getFirst();
        assertThat(event.text("category")).isEqualTo("D13");
        assertThat(event.text("recipientKind")).isEqualTo("politie");
        assertThat(facts.text("recordedOn")).isEqualTo("2026-11-20");
        assertThat(facts.text("covenant")).isEqualTo("SIGNED");
        assertThat(facts.objects("grounds").getFirst().text("ground")).isEqualTo("MELDRECHT");
        assertThat(subject.text("role")).isEqualTo("pleger");
        assertThat(subject.number("age")).isEqualTo(40);
        assertThat(subject.text("involvement")).isEqualTo("CASE");
        assertThat(subject.texts("flags")).containsExactly("GEHEIM_ADRES", "OPVANG");
        assertThat(subject.objects("consents").getFirst().text("withdrawnOn")).isEqualTo("2026-11-02");
        assertThat(event.object("answer").texts("obligations")).containsExactly("LOG", "NOTIFY");
        assertThat(event.object("answer").text("policyVersion")).isEqualTo("sha256:abc");
    }

    @Test
    void countsADenialAsAnAnswerAndARefusedMessageAsAnError() {
        assertThat(json(Records.decided()).text("status")).isEqualTo("Ok");
        assertThat(json(Records.oneOfEach().get(1)).text("status")).isEqualTo("Error");
    }

    @Test
    void recordsWhateverAStrangerCalledHisMessage() {
        JsonObject event = json(Records.oneOfEach().get(1)).object("event");
        assertThat(event.text("messageId")).isEqualTo("x".repeat(80));
        assertThat(json(new AuditEvent.MessageRefused(
                                Transport.JMS, Optional.empty(), Optional.of("\ud800\u0000"), List.of()))
                        .object("event")
                        .text("messageId"))
                .isEqualTo("\ufffd\u0000");
    }

    @Test
    void givesEqualBytesWhateverTheOrderOfSets() {
        PersonId one = new PersonId(UUID.fromString("019aa5b0-0000-7000-8000-000000000001"));
        PersonId two = new PersonId(UUID.fromString("019aa5b0-0000-7000-8000-000000000002"));
        AuditRecord record = AuditRecord.of(Records.CLOCK, Records.context(), Records.decided());
        byte[] there =
                about(record, new LinkedHashSet<>(Arrays.asList(one, two))).canonicalBytes();
        byte[] back =
                about(record, new LinkedHashSet<>(Arrays.asList(two, one))).canonicalBytes();
        assertThat(there).isEqualTo(back);
    }

    private static AuditRecord about(AuditRecord record, Set<PersonId> persons) {
        return new AuditRecord(
                record.id(), record.at(), record.trace(), record.context().about(persons), record.event());
    }

    @Test
    void refusesABrokenTraceContext() {
        for (String wrong : List.of(
                "",
                "00-0-0-01",
                "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01",
                "00-" + "g".repeat(32) + "-00f067aa0ba902b7-01")) {
            assertThatThrownBy(() -> Trace.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
