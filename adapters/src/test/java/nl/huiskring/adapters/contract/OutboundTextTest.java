package nl.huiskring.adapters.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.huiskring.consent.mask.Mask;
import nl.huiskring.consent.mask.Redaction;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.ValueType;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** A receiver checks by the published schema, and refuses the whole alert when one text is too long. */
class OutboundTextTest {
    private static final Oin RECIPIENT = new Oin("00000001000000000002");
    private static final Oin HOLDER = new Oin("00000001000000000001");
    private static final Redaction REDACTION = Redaction.of(List.of("Kade 1"), List.of("Bos"));

    @ParameterizedTest
    @CsvSource({"PERMIT, 'Kade 1 '", "PERMIT_MASKED, 'Bos '", "PERMIT_MASKED, '0612345 of '", "PERMIT, '\uD83D\uDE22'"})
    void longestTextThatComesInGoesOutInAWayTheSchemaAllows(Outcome outcome, String words) throws SAXException {
        String endless = words.repeat(4_000);
        String text = endless.substring(0, endless.offsetByCodePoints(0, 4_000));
        List<ClearedLine> lines = new ArrayList<>();
        for (Field field : Field.values()) {
            if (field.type() == ValueType.TEXT) {
                cleared(field, text, outcome).ifPresent(lines::add);
            }
        }
        assertThat(lines).hasSizeGreaterThan(20);
        Node tree = new SignalWriter(HOLDER, () -> List.of()).write(Signals.signal(RECIPIENT, lines));
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(OutboundTextTest.class.getResourceAsStream("/contract/huiskring-v1.xsd")));
        assertThatNoException()
                .isThrownBy(() -> schema.newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(XmlSyntax.write(tree)))));
        assertThat(ShapeCheck.problems(tree, Shapes.ofRoot("HuishoudSignaal").orElseThrow()))
                .isEmpty();
    }

    private static Optional<ClearedLine> cleared(Field field, String text, Outcome outcome) {
        ItemId item = new ItemId(UUID.randomUUID());
        Permit permit = Signals.permit(item, RECIPIENT, outcome);
        return Mask.apply(permit, field, text, true, REDACTION)
                .map(shown -> ClearedLine.of(
                        permit, item, field, Optional.of(shown), List.of("persoon-1"), HOLDER, Samples.NOW));
    }
}
