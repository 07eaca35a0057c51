package nl.huiskring.adapters.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import nl.huiskring.model.Partner;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    private static final String OIN = "00000001000000000001";
    private static final String NAMESPACE = " xmlns=\"" + XmlSyntax.NAMESPACE + "\"";

    @ParameterizedTest
    @EnumSource(value = MessageType.class, mode = EnumSource.Mode.EXCLUDE, names = "HUISHOUD_SIGNAAL")
    void everyTypeSaysTheSameInXmlAndJson(MessageType type) {
        Partner sender = Samples.sender(type, Transport.REST, OIN);
        Report report = Samples.full(type, sender.oin());
        Node tree = MessageWriter.write(report);
        Node xml = XmlSyntax.read(XmlSyntax.write(tree));
        Node json = JsonSyntax.read(JsonSyntax.write(tree), type.word());
        MessageReader reader = new MessageReader(Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        assertThat(reader.read(xml, sender)).isEqualTo(report);
        assertThat(reader.read(json, sender)).isEqualTo(report);
        assertThat(Digest.of(xml)).isEqualTo(Digest.of(json)).hasSize(64);
    }

    @Test
    void digestTellsOtherContentAndOtherOrderOfRepeatedWordsApart() {
        Node one = Node.tree("a", Node.leaf("b", "1"), Node.leaf("b", "2"), Node.leaf("c", "3"));
        assertThat(Digest.of(one))
                .isEqualTo(Digest.of(Node.tree("a", Node.leaf("c", "3"), Node.leaf("b", "1"), Node.leaf("b", "2"))))
                .isNotEqualTo(Digest.of(Node.tree("a", Node.leaf("b", "2"), Node.leaf("b", "1"), Node.leaf("c", "3"))))
                .isNotEqualTo(Digest.of(Node.tree("a", Node.leaf("b", "12"), Node.leaf("c", "3"))))
                .isNotEqualTo(Digest.of(one.named("d")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Melding><Melding NS/>",
                "<!DOCTYPE Melding SYSTEM \"http://127.0.0.1:1/x.dtd\"><Melding NS/>",
                "<!DOCTYPE Melding [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Melding NS>&x;</Melding>",
                "<!DOCTYPE l [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]><l NS>&c;</l>"
            })
    void refusesEveryDocumentType(String document) {
        assertRefused(ErrorCode.DOCTYPE_FORBIDDEN, xml(document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MALFORMED|<Melding NS>",
                "MALFORMED|geen xml",
                "DOCTYPE_FORBIDDEN|<Melding NS>&onbekend;</Melding>",
                "SCHEMA_INVALID|<Melding/>",
                "SCHEMA_INVALID|<Melding NS id='1'/>",
                "SCHEMA_INVALID|<Melding NS>tekst<inhoud/></Melding>",
                "SCHEMA_INVALID|<Melding NS><x xmlns='urn:anders'/></Melding>",
                "SCHEMA_INVALID|<Melding NS><?doe iets?></Melding>",
                "SCHEMA_INVALID|<Melding NS><inhoud/><stuurgegevens/></Melding>"
            })
    void refusesWhatIsNoPlainTreeOfTheContract(ErrorCode code, String document) {
        assertRefused(code, xml(document));
    }

    @Test
    void refusesTooLargeTooDeepAndTooManyWords() {
        assertRefused(ErrorCode.TOO_LARGE, new byte[Limits.BYTES + 1]);
        assertRefused(ErrorCode.TOO_LARGE, xml("<a NS>" + "<a>".repeat(100_000)));
        assertRefused(ErrorCode.TOO_LARGE, xml("<a NS>" + "<a/>".repeat(100_000) + "</a>"));
        assertJsonRefused(ErrorCode.TOO_LARGE, "{\"a\":".repeat(100_000));
        assertJsonRefused(ErrorCode.TOO_LARGE, "{\"a\":[" + "1,".repeat(100_000) + "1]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MALFORMED|{",
                "MALFORMED|[]",
                "MALFORMED|{} {}",
                "MALFORMED|{\"a\": NaN}",
                "SCHEMA_INVALID|{\"a\": 1, \"a\": 2}",
                "SCHEMA_INVALID|{\"a\": null}",
                "SCHEMA_INVALID|{\"a\": [[1]]}"
            })
    void refusesJsonThatReadersUnderstandDifferently(ErrorCode code, String document) {
        assertJsonRefused(code, document);
    }

    @Test
    void takesBareValuesAndListsOfOneNumbersAndBooleansAlike() {
        Node bare = JsonSyntax.read("{\"a\": 1, \"b\": true, \"c\": \"x\", \"d\": {}}".getBytes(UTF_8), "r");
        Node lists = JsonSyntax.read(
                "{\"c\": [\"x\"], \"b\": [\"true\"], \"d\": [{}], \"a\": [\"1\"]}".getBytes(UTF_8), "r");
        assertThat(Digest.of(bare)).isEqualTo(Digest.of(lists));
    }

    private static byte[] xml(String document) {
        return document.replace(" NS", NAMESPACE).getBytes(UTF_8);
    }

    private static void assertRefused(ErrorCode code, byte[] document) {
        assertThatThrownBy(() -> XmlSyntax.read(document))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertJsonRefused(ErrorCode code, String document) {
        assertThatThrownBy(() -> JsonSyntax.read(document.getBytes(UTF_8), "root"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
