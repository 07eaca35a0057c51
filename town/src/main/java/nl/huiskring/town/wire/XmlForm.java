package nl.huiskring.town.wire;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The XML form of a contract tree. */
public final class XmlForm {
    /** Namespace of every word. */
    public static final String NAMESPACE = "urn:huiskring:bericht:v1";

    private XmlForm() {}

    /** The tree as a document of its own. */
    public static String write(Node root) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.setDefaultNamespace(NAMESPACE);
            writer.writeStartElement(NAMESPACE, root.word());
            writer.writeDefaultNamespace(NAMESPACE);
            writeInside(writer, root);
            writer.writeEndElement();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("this tree cannot be written as XML", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter writer, Node node) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, node.word());
        writeInside(writer, node);
        writer.writeEndElement();
    }

    private static void writeInside(XMLStreamWriter writer, Node node) throws XMLStreamException {
        if (node.text().isPresent()) {
            writer.writeCharacters(node.text().get());
        }
        for (Node child : node.children()) {
            write(writer, child);
        }
    }

    /** Reads a document; one that is not well-formed or has a document type is not readable. */
    public static Document parse(byte[] bytes) throws UnreadableException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException | java.io.IOException e) {
            throw new UnreadableException("not a readable XML document", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of the JDK knows this feature", e);
        }
    }

    /** Reads a tree from text. */
    public static Node read(String xml) throws UnreadableException {
        return of(parse(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement());
    }

    /** The tree of an element, whatever its namespace. */
    public static Node of(Element element) {
        List<Node> children = new ArrayList<>();
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(of(inner));
            }
        }
        String word = Optional.ofNullable(element.getLocalName()).orElse(element.getNodeName());
        return children.isEmpty() ? Node.leaf(word, element.getTextContent()) : Node.branch(word, children);
    }
}
