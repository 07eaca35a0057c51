package nl.huiskring.adapters.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The XML form of a message. Nothing outside the message is ever looked at: a document type is refused before anything is
 * expanded, attributes and mixed content do not exist here. The order of the words is that of the schema.
 */
public final class XmlSyntax {
    /** Namespace of all words. */
    public static final String NAMESPACE = "urn:huiskring:bericht:v1";

    private static final XMLInputFactory INPUT = input();
    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

    private XmlSyntax() {}

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the message is read");
        });
        return factory;
    }

    /**
     * Reads a whole document.
     *
     * @throws Refusal TOO_LARGE, DOCTYPE_FORBIDDEN, MALFORMED, or SCHEMA_INVALID for attributes, mixed content, another
     *     namespace or another order
     */
    public static Node read(byte[] document) {
        Limits.check(document);
        try {
            XMLStreamReader reader = INPUT.createXMLStreamReader(new ByteArrayInputStream(document));
            try {
                return XmlOrder.checked(parse(reader));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
    }

    private static Node parse(XMLStreamReader reader) throws XMLStreamException {
        NodeBuilder builder = new NodeBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader, builder);
                case XMLStreamConstants.END_ELEMENT -> builder.end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> builder.text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal(ErrorCode.DOCTYPE_FORBIDDEN, "/");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
                default -> {}
            }
        }
        return builder.root();
    }

    private static void begin(XMLStreamReader reader, NodeBuilder builder) {
        if (reader.getAttributeCount() > 0 || !NAMESPACE.equals(reader.getNamespaceURI())) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
        }
        builder.begin(reader.getLocalName());
    }

    /**
     * Reads an element of a document that somebody else parsed, such as the only child of a SOAP body.
     *
     * @throws Refusal as {@link #read(byte[])}
     */
    public static Node read(Element element) {
        NodeBuilder builder = new NodeBuilder();
        walk(element, builder);
        return XmlOrder.checked(builder.root());
    }

    private static void walk(Element element, NodeBuilder builder) {
        if (hasAttributes(element) || !NAMESPACE.equals(element.getNamespaceURI())) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
        }
        builder.begin(element.getLocalName());
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case org.w3c.dom.Node.ELEMENT_NODE -> walk((Element) child, builder);
                case org.w3c.dom.Node.TEXT_NODE, org.w3c.dom.Node.CDATA_SECTION_NODE ->
                    builder.text(child.getNodeValue());
                case org.w3c.dom.Node.COMMENT_NODE -> {}
                default -> throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
            }
        }
        builder.end();
    }

    private static boolean hasAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!"http://www.w3.org/2000/xmlns/".equals(((Attr) attributes.item(i)).getNamespaceURI())) {
                return true;
            }
        }
        return false;
    }

    /** Adds a tree to a document that somebody else writes, such as a SOAP body, and gives back the added element. */
    public static Element append(Node root, org.w3c.dom.Node parent) {
        Document document = parent instanceof Document whole ? whole : parent.getOwnerDocument();
        Element element = document.createElementNS(NAMESPACE, root.name());
        parent.appendChild(element);
        root.text().ifPresent(text -> element.appendChild(document.createTextNode(text)));
        root.children().forEach(child -> append(child, element));
        return element;
    }

    /** Writes a document in UTF-8, with the children in the order in which they stand in the tree. */
    public static byte[] write(Node root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = OUTPUT.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument("UTF-8", "1.0");
            writer.setDefaultNamespace(NAMESPACE);
            write(root, writer, true);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a tree of checked words can be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Node node, XMLStreamWriter writer, boolean root) throws XMLStreamException {
        writer.writeStartElement(NAMESPACE, node.name());
        if (root) {
            writer.writeDefaultNamespace(NAMESPACE);
        }
        if (node.text().isPresent()) {
            writer.writeCharacters(node.text().get());
        }
        for (Node child : node.children()) {
            write(child, writer, false);
        }
        writer.writeEndElement();
    }
}
