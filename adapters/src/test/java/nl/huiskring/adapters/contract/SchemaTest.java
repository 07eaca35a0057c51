package nl.huiskring.adapters.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class SchemaTest {
    private static final Oin OIN = new Oin("00000001000000000001");
    private static final Map<String, Form> PLAIN = Map.ofEntries(
            Map.entry("Uuid", Form.Plain.UUID),
            Map.entry("Oin", Form.Plain.OIN),
            Map.entry("Ref", Form.Plain.REF),
            Map.entry("Vlag", Form.Plain.FLAG),
            Map.entry("Getal", Form.Plain.NUMBER),
            Map.entry("Postcode", Form.Plain.POSTCODE),
            Map.entry("Bsn", Form.Plain.BSN),
            Map.entry("Gemeentecode", Form.Plain.MUNICIPALITY),
            Map.entry("Datum", Form.Plain.DATE),
            Map.entry("DeelDatum", Form.Plain.PARTIAL_DATE),
            Map.entry("Moment", Form.Plain.MOMENT));

    private final Element schema = schema();
    private final Map<String, Element> named = named();

    /** Every message type, and the two answers of the hub. */
    private static List<String> roots() {
        return Stream.concat(Arrays.stream(MessageType.values()).map(MessageType::word), Stream.of("Ontvangst", "Fout"))
                .toList();
    }

    @Test
    void schemaHasOneRootPerMessageAndSaysWhatTheHubChecks() {
        List<String> roots = new ArrayList<>();
        for (Element root : children(schema, "element")) {
            if (root.getAttribute("abstract").equals("true")) {
                continue;
            }
            Shape shape = shape(root);
            roots.add(shape.word());
            assertThat(shape).isEqualTo(Shapes.ofRoot(shape.word()).orElseThrow());
        }
        assertThat(roots).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(roots());
    }

    @Test
    void patternsOfTheSchemaAreThoseTheHubChecksBy() {
        PLAIN.forEach((name, form) -> {
            Element restriction = child(type(name), "restriction");
            assertThat(child(restriction, "pattern").getAttribute("value")).isEqualTo(((Form.Plain) form).pattern());
        });
    }

    @ParameterizedTest
    @EnumSource(value = MessageType.class, mode = EnumSource.Mode.EXCLUDE, names = "HUISHOUD_SIGNAAL")
    void schemaAndReaderAgreeOnDamagedMessages(MessageType type) throws SAXException {
        Schema validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(SchemaTest.class.getResourceAsStream("/contract/huiskring-v1.xsd")));
        Node good = MessageWriter.write(Samples.full(type, OIN));
        assertThat(valid(validator, good)).isTrue();
        assertThat(problems(good)).isEmpty();
        long seed = 20260614L + type.word().hashCode();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            Node damaged = Damage.somewhere(good, random);
            List<Problem> problems = problems(damaged);
            boolean onlySense = problems.stream().noneMatch(problem -> problem.code() == ErrorCode.SCHEMA_INVALID);
            if (valid(validator, damaged)) {
                assertThat(onlySense)
                        .as("seed %d round %d: %s", seed, round, problems)
                        .isTrue();
            } else {
                assertThat(problems).as("seed %d round %d", seed, round).isNotEmpty();
            }
        }
    }

    private static List<Problem> problems(Node root) {
        try {
            Node read = XmlSyntax.read(XmlSyntax.write(root));
            return ShapeCheck.problems(read, Shapes.ofRoot(read.name()).orElseThrow());
        } catch (Refusal refusal) {
            return refusal.problems();
        }
    }

    private static boolean valid(Schema schema, Node root) {
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(XmlSyntax.write(root))));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Shape shape(Element element) {
        int min = number(element.getAttribute("minOccurs"));
        int max = number(element.getAttribute("maxOccurs"));
        String word = element.getAttribute("name");
        Element type = element.hasAttribute("type")
                ? type(element.getAttribute("type").substring(2))
                : child(element, "complexType");
        if (type.getLocalName().equals("complexType")) {
            return new Shape.Group(
                    word,
                    min,
                    max,
                    children(child(type, "sequence"), "element").stream()
                            .map(this::shape)
                            .toList());
        }
        return new Shape.Leaf(word, min, max, form(type));
    }

    private static Form form(Element type) {
        String name = type.getAttribute("name");
        if (PLAIN.containsKey(name)) {
            return PLAIN.get(name);
        }
        Element restriction = child(type, "restriction");
        List<Element> lengths = children(restriction, "maxLength");
        if (!lengths.isEmpty()) {
            return new Form.Text(number(lengths.getFirst().getAttribute("value")));
        }
        return new Form.Codes(children(restriction, "enumeration").stream()
                .map(code -> code.getAttribute("value"))
                .toList());
    }

    private Element type(String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    private static int number(String text) {
        return text.isEmpty() ? 1 : text.equals("unbounded") ? Shape.MANY : Integer.parseInt(text);
    }

    private Map<String, Element> named() {
        Map<String, Element> types = new HashMap<>();
        children(schema, "simpleType").forEach(type -> types.put(type.getAttribute("name"), type));
        children(schema, "complexType").forEach(type -> types.put(type.getAttribute("name"), type));
        return types;
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).getFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (org.w3c.dom.Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static Element schema() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            Document document = factory.newDocumentBuilder()
                    .parse(SchemaTest.class.getResourceAsStream("/contract/huiskring-v1.xsd"));
            return document.getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
