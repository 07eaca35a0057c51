package nl.huiskring.town.wire;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A SOAP 1.1 envelope with WS-Addressing headers, as a document that can be signed. */
public final class SoapMessage {
    /** Namespace of the envelope. */
    public static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    /** Namespace of WS-Addressing. */
    public static final String WSA = "http://www.w3.org/2005/08/addressing";

    private static final String ANONYMOUS = WSA + "/anonymous";

    private final Document document;

    private SoapMessage(Document document) {
        this.document = document;
    }

    /**
     * Addressing of a message.
     *
     * @param to endpoint, or the anonymous address in an answer
     * @param relatesTo the message that this one answers
     */
    public record Addressing(String to, String action, String messageId, Optional<String> relatesTo) {
        /** Addressing of an answer over the same connection. */
        public static Addressing answer(String action, String messageId, Optional<String> relatesTo) {
            return new Addressing(ANONYMOUS, action, messageId, relatesTo);
        }
    }

    /** An envelope around a tree. */
    public static SoapMessage of(Addressing addressing, Node body) {
        Document document = empty();
        Element soapBody = envelope(document, addressing);
        payload(soapBody, body);
        return new SoapMessage(document);
    }

    /** A fault of the caller: one sentence, and a detail that says what and where. */
    public static SoapMessage fault(Addressing addressing, String sentence, Node detail) {
        Document document = empty();
        Element fault = append(envelope(document, addressing), SOAP, "soap:Fault");
        fault.appendChild(document.createElementNS(null, "faultcode")).setTextContent("soap:Client");
        fault.appendChild(document.createElementNS(null, "faultstring")).setTextContent(sentence);
        payload((Element) fault.appendChild(document.createElementNS(null, "detail")), detail);
        return new SoapMessage(document);
    }

    private static Element envelope(Document document, Addressing addressing) {
        Element envelope = document.createElementNS(SOAP, "soap:Envelope");
        declare(envelope, "soap", SOAP);
        declare(envelope, "wsa", WSA);
        document.appendChild(envelope);
        Element header = append(envelope, SOAP, "soap:Header");
        append(header, WSA, "wsa:To").setTextContent(addressing.to());
        append(header, WSA, "wsa:Action").setTextContent(addressing.action());
        append(header, WSA, "wsa:MessageID").setTextContent(addressing.messageId());
        addressing
                .relatesTo()
                .ifPresentOrElse(
                        id -> append(header, WSA, "wsa:RelatesTo").setTextContent(id),
                        () -> append(append(header, WSA, "wsa:ReplyTo"), WSA, "wsa:Address")
                                .setTextContent(ANONYMOUS));
        return append(envelope, SOAP, "soap:Body");
    }

    /** A tree with its namespace declared where it begins: what is signed in memory must be what is written. */
    private static void payload(Element parent, Node tree) {
        Element root = append(parent, XmlForm.NAMESPACE, tree.word());
        declare(root, "", XmlForm.NAMESPACE);
        tree.text().ifPresent(root::setTextContent);
        tree.children().forEach(child -> append(root, child));
    }

    private static void declare(Element element, String prefix, String namespace) {
        String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, name, namespace);
    }

    private static Element append(Element parent, String namespace, String name) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElementNS(namespace, name));
    }

    private static void append(Element parent, Node node) {
        Element element = append(parent, XmlForm.NAMESPACE, node.word());
        node.text().ifPresent(element::setTextContent);
        node.children().forEach(child -> append(element, child));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK makes empty documents", e);
        }
    }

    /** Reads an envelope. */
    public static SoapMessage read(byte[] bytes) throws UnreadableException {
        Document document = XmlForm.parse(bytes);
        Element root = document.getDocumentElement();
        if (!SOAP.equals(root.getNamespaceURI()) || !"Envelope".equals(root.getLocalName())) {
            throw new UnreadableException("not a SOAP 1.1 envelope");
        }
        return new SoapMessage(document);
    }

    public byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document in memory can be written", e);
        }
    }

    Document document() {
        return document;
    }

    /** The direct child of header or envelope with this name, if there is one. */
    Optional<Element> part(String namespace, String name) {
        Element envelope = document.getDocumentElement();
        if (namespace.equals(SOAP)) {
            return child(envelope, SOAP, name);
        }
        return child(envelope, SOAP, "Header").flatMap(header -> child(header, namespace, name));
    }

    static Optional<Element> child(Element parent, String namespace, String name) {
        for (org.w3c.dom.Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && namespace.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Text of an addressing header. */
    public Optional<String> addressing(String name) {
        return part(WSA, name).map(Element::getTextContent).map(String::strip);
    }

    /** The tree in the body. */
    public Optional<Node> body() {
        Optional<Element> body = part(SOAP, "Body");
        for (org.w3c.dom.Node node = body.map(Element::getFirstChild).orElse(null);
                node != null;
                node = node.getNextSibling()) {
            if (node instanceof Element element) {
                return Optional.of(XmlForm.of(element));
            }
        }
        return Optional.empty();
    }
}
