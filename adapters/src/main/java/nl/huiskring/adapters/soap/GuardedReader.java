package nl.huiskring.adapters.soap;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;

/** Stops at the first document type, and at an envelope that is deeper or fuller than any real one, before a tree is built of it. */
final class GuardedReader extends StreamReaderDelegate {
    private static final int DEPTH = 20;
    private static final int NODES = 6_000;

    private int depth;
    private int nodes;

    GuardedReader(XMLStreamReader reader) {
        super(reader);
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                nodes += 1 + getAttributeCount() + getNamespaceCount();
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new Refusal(ErrorCode.DOCTYPE_FORBIDDEN, "/");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
            default -> {}
        }
        if (depth > DEPTH || nodes > NODES) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        }
        return event;
    }
}
