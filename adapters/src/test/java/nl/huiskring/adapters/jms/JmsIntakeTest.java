package nl.huiskring.adapters.jms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.huiskring.adapters.channel.Edit;
import nl.huiskring.adapters.channel.FakeHub;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.JsonSyntax;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.MessageWriter;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.contract.XmlSyntax;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner puts messages on its queue of a real broker and reads the answers. */
class JmsIntakeTest {
    private static final String OIN = "00000001000000000003";
    private static final String OTHER_OIN = "00000001000000000004";
    private static final Partner OM = Samples.partner(PartnerKind.OM, Transport.JMS, OIN);
    private static final String IN = "partner." + OIN + ".in";
    private static final String ANSWERS = "partner." + OIN + ".antwoord";
    private static final FakeHub HUB = new FakeHub();

    @TempDir
    private static Path folder;

    private static Broker broker;

    private final Report report = Samples.full(MessageType.STRAFRECHTELIJKE_MAATREGEL, OM.oin());
    private final Node tree = MessageWriter.write(report);

    @BeforeAll
    static void start() {
        broker = new Broker(folder);
        PartnerDirectory directory = () -> List.of(OM);
        HUB.add(new JmsIn(
                directory,
                Broker.connections("hub"),
                new MessageReader(Clock.fixed(Samples.NOW, ZoneOffset.UTC)),
                HUB.channels(),
                new JmsSettings(2, true)));
    }

    @AfterAll
    static void stop() throws Exception {
        HUB.close();
        broker.close();
    }

    @BeforeEach
    void forget() {
        HUB.reset();
    }

    @Test
    void handsOverXmlAndAnswersWithAReceipt() throws JMSException {
        String request = broker.send(OIN, IN, session -> text(session, xml(tree)));
        Message answer = broker.take(ANSWERS);
        assertAccepted(answer, request);
        Received received = HUB.received().getFirst();
        assertThat(received.report()).isEqualTo(report);
        assertThat(received.sender()).isEqualTo(OM.oin());
        assertThat(received.transport()).isEqualTo(Transport.JMS);
        assertThat(received.raw()).isEqualTo(XmlSyntax.write(tree));
        assertThat(received.digest()).isEqualTo(Digest.of(tree));
        assertThat(received.traceparent()).startsWith("00-");
        Node receipt = XmlSyntax.read(((TextMessage) answer).getText().getBytes(StandardCharsets.UTF_8));
        assertThat(receipt.name()).isEqualTo("Ontvangst");
        assertThat(receipt.textAt("berichtId"))
                .contains(report.envelope().messageId().toString());
        assertThat(receipt.textAt("herhaling")).contains("false");
    }

    @Test
    void handsOverJsonOfTheTypeThatThePropertyNames() throws JMSException {
        String request = broker.send(OIN, IN, session -> {
            TextMessage message = text(session, new String(JsonSyntax.write(tree), StandardCharsets.UTF_8));
            message.setStringProperty("berichttype", report.type().word());
            return message;
        });
        assertAccepted(broker.take(ANSWERS), request);
        assertThat(HUB.received().getFirst().report()).isEqualTo(report);
        assertThat(HUB.received().getFirst().digest()).isEqualTo(Digest.of(tree));
    }

    @Test
    void takesBytesAndAnEncodingThatWasMeantForAFile() throws JMSException {
        String request = broker.send(OIN, IN, session -> {
            BytesMessage message = session.createBytesMessage();
            message.writeBytes(xml(tree).replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.UTF_8));
            return message;
        });
        assertAccepted(broker.take(ANSWERS), request);
        assertThat(HUB.received().getFirst().report()).isEqualTo(report);
    }

    @Test
    void answersUnderTheCorrelationOfTheRequest() throws JMSException {
        broker.send(OIN, IN, session -> {
            Message message = text(session, xml(tree));
            message.setJMSCorrelationID("zaak-7");
            message.setStringProperty("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            return message;
        });
        assertThat(broker.take(ANSWERS).getJMSCorrelationID()).isEqualTo("zaak-7");
        assertThat(HUB.received().getFirst().traceparent()).startsWith("00-0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void saysThatAMessageWasOfferedBefore() throws JMSException {
        broker.send(OIN, IN, session -> text(session, xml(tree)));
        broker.take(ANSWERS);
        broker.send(OIN, IN, session -> text(session, xml(tree)));
        assertThat(((TextMessage) broker.take(ANSWERS)).getText()).contains("<herhaling>true</herhaling>");
    }

    @ParameterizedTest
    @CsvSource({
        "stuurgegevens/afzender, " + OTHER_OIN + ", SENDER_MISMATCH, stuurgegevens/afzender",
        "stuurgegevens/verzonden, 2026-02-30T10:00:00Z, DATE_IMPOSSIBLE, stuurgegevens/verzonden",
        "inhoud/maatregel, ONZIN, SCHEMA_INVALID, inhoud/maatregel",
        "persoon/bsn, 999993654, BSN_INVALID, persoon[1]/bsn",
        "persoon/geboortedatum, 1985-02-30, DATE_IMPOSSIBLE, persoon[1]/geboortedatum",
        "persoon/adres/gemeentecode, 9999, MUNICIPALITY_UNKNOWN, persoon[1]/adres/gemeentecode",
    })
    void saysWhatIsWrongAndWhere(String path, String text, ErrorCode code, String where) throws JMSException {
        String request = broker.send(OIN, IN, session -> text(session, xml(Edit.set(tree, path, text))));
        Message answer = broker.take(ANSWERS);
        assertRefused(answer, request, code);
        assertThat(HUB.refused().getFirst().problems()).contains(new Problem(code, where));
        assertThat(HUB.refused().getFirst().messageId())
                .contains(report.envelope().messageId().toString());
        assertThat(((TextMessage) answer).getText()).contains(where).doesNotContain(">" + text + "<");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "geen xml # MALFORMED",
                "<a # MALFORMED",
                "<StrafrechtelijkeMaatregel/> # SCHEMA_INVALID",
                "<Onzin xmlns='urn:huiskring:bericht:v1'/> # TYPE_UNKNOWN",
                "<HuishoudSignaal xmlns='urn:huiskring:bericht:v1'/> # NOT_ALLOWED",
                "<!DOCTYPE x><x/> # DOCTYPE_FORBIDDEN",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x> # DOCTYPE_FORBIDDEN",
                "{} # TYPE_UNKNOWN",
            })
    void answersAndConsumesPoison(String body, ErrorCode code) throws JMSException {
        String request = broker.send(OIN, IN, session -> text(session, body));
        assertRefused(broker.take(ANSWERS), request, code);
        assertThat(broker.waiting(IN)).isEmpty();
        assertThat(broker.waiting(Broker.DEAD_LETTERS)).isEmpty();
    }

    @Test
    void refusesAMessageWithoutText() throws JMSException {
        assertRefused(broker.take(answerTo(Session::createMapMessage)), ErrorCode.MALFORMED);
        HUB.reset();
        assertRefused(broker.take(answerTo(Session::createTextMessage)), ErrorCode.MALFORMED);
        HUB.reset();
        assertRefused(broker.take(answerTo(Session::createBytesMessage)), ErrorCode.MALFORMED);
    }

    @Test
    void refusesAnotherTypeThanThePropertyNames() throws JMSException {
        assertRefused(
                broker.take(answerTo(session -> {
                    TextMessage message = text(session, xml(tree));
                    message.setStringProperty("berichttype", "Melding");
                    return message;
                })),
                ErrorCode.SCHEMA_INVALID);
    }

    @Test
    void refusesAMessageAboveTheLimit() throws JMSException {
        assertRefused(
                broker.take(answerTo(session -> text(session, " ".repeat(Limits.BYTES + 1)))), ErrorCode.TOO_LARGE);
        HUB.reset();
        assertRefused(
                broker.take(answerTo(session -> {
                    BytesMessage message = session.createBytesMessage();
                    message.writeBytes(new byte[Limits.BYTES + 1]);
                    return message;
                })),
                ErrorCode.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {OTHER_OIN, "beheerder"})
    void refusesAMessageThatAnotherUserPutThere(String user) throws JMSException {
        broker.send(user, IN, session -> text(session, xml(tree)));
        assertRefused(broker.take(ANSWERS), ErrorCode.SENDER_MISMATCH);
        assertThat(HUB.refused().getFirst().sender().map(Object::toString))
                .isEqualTo(user.equals(OTHER_OIN) ? Optional.of(OTHER_OIN) : Optional.empty());
    }

    @Test
    void believesTheBrokerAndNotTheProperty() throws JMSException {
        broker.send(OTHER_OIN, IN, session -> {
            TextMessage message = text(session, xml(tree));
            message.setStringProperty(Words.VALIDATED_USER, OIN);
            return message;
        });
        assertRefused(broker.take(ANSWERS), ErrorCode.SENDER_MISMATCH);
    }

    @Test
    void passesOnWhatTheRoutesRefuse() throws JMSException {
        HUB.onReceive(message -> {
            throw new Refusal(ErrorCode.DUPLICATE_CONFLICT, "stuurgegevens/berichtId");
        });
        assertRefused(broker.take(answerTo(session -> text(session, xml(tree)))), ErrorCode.DUPLICATE_CONFLICT);
    }

    @Test
    void triesAgainWhenTheHubFailsAndThenGoesOn() throws JMSException {
        int[] attempts = {0};
        HUB.onReceive(message -> {
            if (attempts[0]++ == 0) {
                throw new IllegalStateException("the database is away");
            }
        });
        String request = broker.send(OIN, IN, session -> text(session, xml(tree)));
        assertAccepted(broker.take(ANSWERS), request);
        assertThat(attempts[0]).isEqualTo(2);
        assertThat(broker.waiting(ANSWERS)).isEmpty();
    }

    @Test
    void putsWhatAlwaysFailsAsideAndDealsWithTheNext() throws JMSException {
        HUB.onReceive(message -> {
            if (message.report().equals(report)) {
                throw new Refusal(ErrorCode.UNAVAILABLE, "/");
            }
        });
        Report next = Samples.bare(MessageType.STRAFRECHTELIJKE_MAATREGEL, OM.oin());
        String failing = broker.send(OIN, IN, session -> text(session, xml(tree)));
        String good = broker.send(OIN, IN, session -> text(session, xml(MessageWriter.write(next))));
        assertAccepted(broker.take(ANSWERS), good);
        Message dead = broker.take(Broker.DEAD_LETTERS);
        assertThat(dead.getStringProperty("_AMQ_ORIG_QUEUE")).isEqualTo(IN);
        assertThat(dead.getStringProperty("_AMQ_ORIG_MESSAGE_ID")).isNotNull();
        assertThat(failing).isNotEqualTo(good);
        assertThat(broker.waiting(ANSWERS)).isEmpty();
        assertThat(HUB.refused()).isEmpty();
    }

    @Test
    void keepsARefusedMessageUntilTheRefusalIsRecorded() {
        HUB.refusalsFail();
        broker.send(OIN, IN, session -> text(session, "geen xml"));
        broker.take(Broker.DEAD_LETTERS);
        assertThat(broker.waiting(ANSWERS)).isEmpty();
    }

    private static String answerTo(Broker.Maker maker) {
        broker.send(OIN, IN, maker);
        return ANSWERS;
    }

    private static TextMessage text(Session session, String text) throws JMSException {
        return session.createTextMessage(text);
    }

    private static String xml(Node tree) {
        return new String(XmlSyntax.write(tree), StandardCharsets.UTF_8);
    }

    private static void assertAccepted(Message answer, String request) throws JMSException {
        assertThat(answer.getStringProperty("status")).isEqualTo("AANVAARD");
        assertThat(answer.getJMSCorrelationID()).isEqualTo(request);
        assertThat(HUB.received()).hasSize(1);
        assertThat(HUB.refused()).isEmpty();
    }

    private static void assertRefused(Message answer, String request, ErrorCode code) throws JMSException {
        assertThat(answer.getJMSCorrelationID()).isEqualTo(request);
        assertRefused(answer, code);
    }

    private static void assertRefused(Message answer, ErrorCode code) throws JMSException {
        assertThat(answer.getStringProperty("code")).isEqualTo(code.code());
        assertThat(answer.getStringProperty("status")).isEqualTo("GEWEIGERD");
        Node fault = XmlSyntax.read(((TextMessage) answer).getText().getBytes(StandardCharsets.UTF_8));
        assertThat(fault.name()).isEqualTo("Fout");
        assertThat(fault.textAt("code")).contains(code.code());
        assertThat(HUB.refused()).hasSize(1);
        RefusedMessage refused = HUB.refused().getFirst();
        assertThat(refused.transport()).isEqualTo(Transport.JMS);
        assertThat(refused.problems().getFirst().code()).isEqualTo(code);
        assertThat(HUB.received()).isEmpty();
    }
}
