package nl.huiskring.adapters.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.Limits;
import nl.huiskring.adapters.contract.MessageWriter;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Samples;
import nl.huiskring.adapters.identity.KeyStoreFile;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Receipt;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoapInTest {
    private SoapHub hub;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        hub = new SoapHub(folder);
    }

    @AfterAll
    void stop() throws Exception {
        hub.close();
    }

    @BeforeEach
    void forget() {
        hub.routes.forget();
        hub.routes.auditDown(false);
        hub.guard.down = false;
        hub.routes.answering(message -> new Receipt(new InteractionId(UUID.randomUUID()), Samples.NOW, false));
    }

    private static Node registration() {
        return MessageWriter.write(Samples.full(MessageType.POLITIE_REGISTRATIE, SoapHub.POLICE.oin()));
    }

    private Document signed(Node message) throws Exception {
        return hub.police().sign(SoapHub.envelope(message));
    }

    @Test
    void takesASignedMessageAndAnswersWithASignedReceipt() throws Exception {
        Report report = Samples.full(MessageType.POLITIE_REGISTRATIE, SoapHub.POLICE.oin());
        Node message = MessageWriter.write(report);
        byte[] bytes = SecureXml.write(signed(message));
        HttpResponse<byte[]> response = hub.post(hub.policeKeys, bytes);
        assertThat(response.statusCode()).as(SoapHub.text(response.body())).isEqualTo(200);
        assertThat(hub.routes.received).hasSize(1);
        Received received = hub.routes.received.getFirst();
        assertThat(received.report()).isEqualTo(report);
        assertThat(received.sender()).isEqualTo(SoapHub.POLICE.oin());
        assertThat(received.transport()).isEqualTo(Transport.SOAP);
        assertThat(received.raw()).isEqualTo(bytes);
        assertThat(received.digest()).isEqualTo(Digest.of(message));
        WssParty.Verified answer = hub.police().verify(response.body());
        assertThat(answer.covered()).contains("Body", "Timestamp", "To", "Action", "MessageID", "RelatesTo");
        assertThat(answer.signer().getSubjectX500Principal().getName()).contains("CN=hub");
        assertThat(answer.text("RelatesTo"))
                .isEqualTo("urn:uuid:" + report.envelope().messageId());
        assertThat(answer.text("Action")).isEqualTo(Names.ANSWER_ACTION);
        assertThat(answer.text("berichtId"))
                .isEqualTo(report.envelope().messageId().toString());
        assertThat(hub.routes.refused).isEmpty();
    }

    @Test
    void takesEveryMessageTypeOfTheTwoPartners() throws Exception {
        for (MessageType type : MessageType.values()) {
            if (type.maySend(SoapHub.PROBATION.kind())) {
                Node message = MessageWriter.write(Samples.full(type, SoapHub.PROBATION.oin()));
                Document document = hub.probation().sign(SoapHub.envelope(message));
                assertThat(hub.post(hub.probationKeys, document).statusCode()).isEqualTo(200);
                assertThat(hub.routes.received.getLast().report().type()).isEqualTo(type);
            }
        }
        assertThat(hub.routes.received).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void refusesACallerWithoutCertificateOrWithOneThatIsNotRegistered() throws Exception {
        byte[] good = SecureXml.write(signed(registration()));
        assertRefused(
                ErrorCode.CERTIFICATE_REQUIRED,
                hub.send(hub.anonymous(), "POST", "", good, Names.ACTION),
                Optional.empty());
        KeyStoreFile stranger = hub.authority.issue("vreemd", "00000001000000000077");
        assertRefused(ErrorCode.CERTIFICATE_REQUIRED, hub.post(stranger, good), Optional.empty());
        KeyStoreFile other = hub.authority.issue("rest", SoapHub.CARE.oin().value());
        assertRefused(ErrorCode.CERTIFICATE_REQUIRED, hub.post(other, good), Optional.empty());
        KeyStoreFile nameless = hub.authority.issue("naamloos", "12");
        assertRefused(ErrorCode.CERTIFICATE_REQUIRED, hub.post(nameless, good), Optional.empty());
    }

    @Test
    void refusesAnUnsignedMessage() throws Exception {
        assertRefused(ErrorCode.SIGNATURE_MISSING, SoapHub.envelope(registration()));
        Document onlyStamped = signed(registration());
        Element signature = (Element)
                onlyStamped.getElementsByTagNameNS(Names.DS, "Signature").item(0);
        signature.getParentNode().removeChild(signature);
        assertRefused(ErrorCode.SIGNATURE_MISSING, onlyStamped);
    }

    @ParameterizedTest
    @CsvSource({
        "Timestamp",
        "Body",
        "Body Timestamp",
        "Timestamp To Action MessageID",
        "Body To Action MessageID",
        "Body Timestamp Action MessageID",
        "Body Timestamp To MessageID",
        "Body Timestamp To Action"
    })
    void refusesAMessageOfWhichSomethingIsNotSigned(String parts) throws Exception {
        Document document = hub.police().signing(parts.split(" ")).sign(SoapHub.envelope(registration()));
        assertRefused(ErrorCode.SIGNATURE_COVERAGE, document);
    }

    @Test
    void refusesWhatWasChangedAfterSigning() throws Exception {
        for (String name : new String[] {"verhaal", "To", "Created"}) {
            Document document = signed(registration());
            document.getElementsByTagNameNS("*", name).item(0).setTextContent(SoapHub.ADDRESS + "x");
            assertRefused(ErrorCode.SIGNATURE_INVALID, document);
        }
    }

    @Test
    void refusesSha1AndSignersOfAnotherAuthorityAndShortKeys(@TempDir Path folder) throws Exception {
        assertRefused(
                ErrorCode.SIGNATURE_INVALID,
                hub.police()
                        .using("http://www.w3.org/2000/09/xmldsig#rsa-sha1")
                        .sign(SoapHub.envelope(registration())));
        KeyStoreFile forged = new TestAuthority(folder, "Andere CA")
                .issue("vals", SoapHub.POLICE.oin().value());
        assertRefused(
                ErrorCode.SIGNATURE_INVALID,
                new WssParty(forged, hub.trust, Samples.NOW).sign(SoapHub.envelope(registration())));
        KeyStoreFile weak = hub.authority.issue("kort", SoapHub.POLICE.oin().value(), 1024);
        assertRefused(
                ErrorCode.SIGNATURE_INVALID,
                new WssParty(weak, hub.trust, Samples.NOW).sign(SoapHub.envelope(registration())));
    }

    @Test
    void refusesAMessageSignedByAnotherPartnerThanTheOneOfTheConnection() throws Exception {
        Node message = MessageWriter.write(Samples.full(MessageType.TOEZICHT, SoapHub.PROBATION.oin()));
        assertRefused(ErrorCode.SENDER_MISMATCH, hub.probation().sign(SoapHub.envelope(message)));
    }

    @Test
    void refusesAMessageInTheNameOfAnother() throws Exception {
        Node message = MessageWriter.write(Samples.full(MessageType.POLITIE_REGISTRATIE, SoapHub.PROBATION.oin()));
        assertRefused(ErrorCode.SENDER_MISMATCH, signed(message));
    }

    @Test
    void refusesATypeThatThisPartnerMayNotSend() throws Exception {
        Node message = MessageWriter.write(Samples.full(MessageType.MELDING, SoapHub.POLICE.oin()));
        assertRefused(ErrorCode.NOT_ALLOWED, signed(message));
    }

    @Test
    void refusesTheSameEnvelopeTwiceButTakesTheMessageSignedAgain() throws Exception {
        Node message = registration();
        Document document = signed(message);
        assertThat(hub.post(hub.policeKeys, document).statusCode()).isEqualTo(200);
        HttpResponse<byte[]> replayed = hub.post(hub.policeKeys, document);
        assertFault(ErrorCode.REPLAY, replayed);
        assertThat(hub.routes.received).hasSize(1);
        assertThat(hub.routes.refused).hasSize(1);
        assertThat(hub.routes.refused.getFirst().problems().getFirst().code()).isEqualTo(ErrorCode.REPLAY);
        hub.routes.answering(again -> new Receipt(new InteractionId(UUID.randomUUID()), Samples.NOW, true));
        Document retry = hub.police().at(Samples.NOW.plusMillis(5)).sign(SoapHub.envelope(message));
        HttpResponse<byte[]> repeated = hub.post(hub.policeKeys, retry);
        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(hub.police().verify(repeated.body()).text("herhaling")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"PT-5M", "PT-24H", "PT61S", "PT24H"})
    void refusesATimestampOfAnotherTime(Duration shift) throws Exception {
        assertRefused(
                ErrorCode.TIMESTAMP_EXPIRED,
                hub.police().at(Samples.NOW.plus(shift)).sign(SoapHub.envelope(registration())));
    }

    @Test
    void refusesAMessageWithoutTimestamp() throws Exception {
        Document document = signed(registration());
        org.w3c.dom.Node timestamp =
                document.getElementsByTagNameNS(Names.WSU, "Timestamp").item(0);
        timestamp.getParentNode().removeChild(timestamp);
        assertRefused(ErrorCode.TIMESTAMP_EXPIRED, document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MALFORMED|geen xml",
                "MALFORMED|<a><b></a>",
                "MALFORMED|<a/>",
                "MALFORMED|''",
                "DOCTYPE_FORBIDDEN|<!DOCTYPE a><a/>",
                "DOCTYPE_FORBIDDEN|<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
                "DOCTYPE_FORBIDDEN|<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "DOCTYPE_FORBIDDEN|<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'><!ENTITY z '&y;&y;'>]><a>&z;</a>"
            })
    void refusesWhatIsNoEnvelope(ErrorCode code, String body) throws Exception {
        assertRefused(code, hub.post(hub.policeKeys, body.getBytes(StandardCharsets.UTF_8)), Optional.of("police"));
    }

    @Test
    void refusesTooLargeAndTooDeep() throws Exception {
        byte[] large = ("<a>" + "x".repeat(Limits.BYTES) + "</a>").getBytes(StandardCharsets.UTF_8);
        assertRefused(ErrorCode.TOO_LARGE, hub.post(hub.policeKeys, large), Optional.of("police"));
        byte[] deep = "<a>".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        assertRefused(ErrorCode.TOO_LARGE, hub.post(hub.policeKeys, deep), Optional.of("police"));
        byte[] wide = ("<a>" + "<b/>".repeat(200_000) + "</a>").getBytes(StandardCharsets.UTF_8);
        assertRefused(ErrorCode.TOO_LARGE, hub.post(hub.policeKeys, wide), Optional.of("police"));
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEMA_INVALID, incidentklasse, ONBEKEND",
        "BSN_INVALID, bsn, 123456789",
        "DATE_IMPOSSIBLE, geboortedatum, 1985-02-30",
        "MUNICIPALITY_UNKNOWN, gemeentecode, 9999"
    })
    void refusesContentThatCannotBe(ErrorCode code, String word, String text) throws Exception {
        Document document = SoapHub.envelope(registration());
        document.getElementsByTagNameNS("*", word).item(0).setTextContent(text);
        HttpResponse<byte[]> response = hub.post(hub.policeKeys, hub.police().sign(document));
        assertRefused(code, response, Optional.of("police"));
        assertThat(SoapHub.text(response.body())).doesNotContain(text);
    }

    @Test
    void refusesAnUnknownTypeAndWordsInAnotherOrder() throws Exception {
        assertRefused(ErrorCode.TYPE_UNKNOWN, signed(registration().named("Ansichtkaart")));
        Document turned = SoapHub.envelope(registration());
        Element root = (Element)
                turned.getElementsByTagNameNS("*", "PolitieRegistratie").item(0);
        root.appendChild(root.getFirstChild());
        assertRefused(ErrorCode.SCHEMA_INVALID, hub.police().sign(turned));
    }

    @Test
    void refusesAddressingThatDoesNotBelongToThisMessage() throws Exception {
        Node message = registration();
        String id = "urn:uuid:" + message.textAt("stuurgegevens", "berichtId").orElseThrow();
        Optional<String> none = Optional.empty();
        String elsewhere = "https://elders.example/";
        assertRefused(
                ErrorCode.SCHEMA_INVALID,
                hub.police().sign(WssParty.envelope(message, elsewhere, Names.ACTION, id, none)));
        assertRefused(
                ErrorCode.SCHEMA_INVALID,
                hub.police().sign(WssParty.envelope(message, SoapHub.ADDRESS, "urn:andere:actie", id, none)));
        assertRefused(
                ErrorCode.SCHEMA_INVALID,
                hub.police()
                        .sign(WssParty.envelope(
                                message, SoapHub.ADDRESS, Names.ACTION, "urn:uuid:" + UUID.randomUUID(), none)));
        assertRefused(
                ErrorCode.SCHEMA_INVALID,
                hub.send(
                        hub.policeKeys.tlsTrusting(hub.trust),
                        "POST",
                        "",
                        SecureXml.write(signed(registration())),
                        "urn:andere:actie"),
                Optional.of("police"));
    }

    @Test
    void answersARefusalOfTheRoutesWithItsCode() throws Exception {
        hub.routes.answering(message -> {
            throw new Refusal(ErrorCode.DUPLICATE_CONFLICT, "stuurgegevens/berichtId");
        });
        HttpResponse<byte[]> response = hub.post(hub.policeKeys, signed(registration()));
        assertFault(ErrorCode.DUPLICATE_CONFLICT, response);
        assertThat(hub.routes.refused).hasSize(1);
    }

    @Test
    void tellsNothingOfAFaultOfItsOwn() throws Exception {
        hub.routes.answering(message -> {
            throw new IllegalStateException("jdbc:postgresql://binnen/geheim");
        });
        HttpResponse<byte[]> response = hub.post(hub.policeKeys, signed(registration()));
        assertFault(ErrorCode.UNAVAILABLE, response);
        assertThat(SoapHub.text(response.body())).contains("Server").doesNotContain("geheim", "IllegalState", "java");
        assertThat(hub.routes.refused).isEmpty();
    }

    @Test
    void takesNothingWhenItCannotTellAReplay() throws Exception {
        hub.guard.down = true;
        HttpResponse<byte[]> response = hub.post(hub.policeKeys, signed(registration()));
        assertFault(ErrorCode.UNAVAILABLE, response);
        assertThat(SoapHub.text(response.body())).doesNotContain("geheim", "IllegalState");
        assertThat(hub.routes.received).isEmpty();
    }

    @Test
    void saysThatItIsUnavailableWhenARefusalCannotBeRecorded() throws Exception {
        hub.routes.auditDown(true);
        HttpResponse<byte[]> response = hub.post(hub.policeKeys, SoapHub.envelope(registration()));
        assertFault(ErrorCode.UNAVAILABLE, response);
        assertThat(hub.routes.received).isEmpty();
    }

    @Test
    void showsItsContractAndTakesNothingOverOtherMethods() throws Exception {
        HttpResponse<byte[]> wsdl =
                hub.send(hub.policeKeys.tlsTrusting(hub.trust), "GET", "?wsdl", new byte[0], Names.ACTION);
        assertThat(wsdl.statusCode()).isEqualTo(200);
        assertThat(SoapHub.text(wsdl.body())).contains("Lever", "huiskring-v1.xsd");
        HttpResponse<byte[]> schema = hub.send(
                hub.policeKeys.tlsTrusting(hub.trust), "GET", "?xsd=huiskring-v1.xsd", new byte[0], Names.ACTION);
        assertThat(SoapHub.text(schema.body())).contains("PolitieRegistratie");
        byte[] good = SecureXml.write(signed(registration()));
        for (String method : new String[] {"GET", "PUT", "DELETE"}) {
            HttpResponse<byte[]> response =
                    hub.send(hub.policeKeys.tlsTrusting(hub.trust), method, "", good, Names.ACTION);
            assertThat(response.statusCode()).as(method).isGreaterThanOrEqualTo(400);
        }
        assertThat(hub.routes.received).isEmpty();
    }

    private void assertRefused(ErrorCode code, Document document) throws Exception {
        assertRefused(code, hub.post(hub.policeKeys, document), Optional.of("police"));
    }

    private void assertRefused(ErrorCode code, HttpResponse<byte[]> response, Optional<String> sender)
            throws Exception {
        assertFault(code, response);
        assertThat(hub.routes.received).isEmpty();
        assertThat(hub.routes.refused).hasSize(1);
        RefusedMessage refused = hub.routes.refused.getFirst();
        assertThat(refused.problems().getFirst().code()).isEqualTo(code);
        assertThat(refused.sender()).isEqualTo(sender.map(police -> SoapHub.POLICE.oin()));
        hub.routes.forget();
    }

    private void assertFault(ErrorCode code, HttpResponse<byte[]> response) throws Exception {
        assertThat(response.statusCode()).isEqualTo(500);
        WssParty.Verified answer = hub.police().verify(response.body());
        assertThat(answer.covered()).contains("Body", "Timestamp", "Action", "MessageID");
        assertThat(answer.text("Action")).isEqualTo(Names.FAULT_ACTION);
        assertThat(answer.text("code")).isEqualTo(code.code());
        assertThat(answer.text("titel")).isEqualTo(code.title());
        assertThat(answer.text("faultstring")).isEqualTo(code.title());
    }
}
