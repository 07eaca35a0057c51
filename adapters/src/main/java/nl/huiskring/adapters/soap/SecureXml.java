package nl.huiskring.adapters.soap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Document;

/** Reads and writes whole envelopes with the parsers of the JDK, whatever else lies on the class path. */
final class SecureXml {
    private static final XMLInputFactory INPUT = input();
    private static final DocumentBuilderFactory BUILDERS = DocumentBuilderFactory.newDefaultNSInstance();
    private static final TransformerFactory TRANSFORMERS = TransformerFactory.newDefaultInstance();

    private SecureXml() {}

    private static XMLInputFactory input() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the message is read");
        });
        return factory;
    }

    static Document newDocument() {
        try {
            return BUILDERS.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has a document builder", e);
        }
    }

    /** @throws Refusal DOCTYPE_FORBIDDEN, TOO_LARGE or MALFORMED */
    static Document read(byte[] bytes) {
        try {
            return StaxUtils.read(
                    BUILDERS.newDocumentBuilder(),
                    new GuardedReader(INPUT.createXMLStreamReader(new ByteArrayInputStream(bytes))),
                    false);
        } catch (XMLStreamException e) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has a document builder", e);
        }
    }

    static byte[] write(Document document) {
        try {
            Transformer transformer = TRANSFORMERS.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException("a document in memory can be written", e);
        }
    }
}
