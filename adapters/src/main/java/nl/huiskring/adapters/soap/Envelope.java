package nl.huiskring.adapters.soap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * An envelope of which every part that counts occurs exactly once, anywhere in the document: there is no second body, header or
 * signature that one reader could verify and another dispatch (signature wrapping). What the profile does not know is refused.
 *
 * @param payload the only child of the body, the one that is dispatched
 * @param addressing the WS-Addressing headers by their local name
 */
record Envelope(
        Element body,
        Element payload,
        Element timestamp,
        Element token,
        Element signature,
        Map<String, Element> addressing) {
    private static final Set<String> ADDRESSING = Set.of("To", "Action", "MessageID", "From", "ReplyTo", "RelatesTo");
    private static final Set<String> ONCE = Set.of(
            Names.SOAP + " Envelope",
            Names.SOAP + " Header",
            Names.SOAP + " Body",
            Names.WSSE + " Security",
            Names.WSSE + " BinarySecurityToken",
            Names.WSU + " Timestamp",
            Names.DS + " Signature",
            Names.DS + " SignedInfo");

    /** @throws Refusal MALFORMED, SIGNATURE_MISSING, SIGNATURE_INVALID, SIGNATURE_COVERAGE, TIMESTAMP_EXPIRED */
    static Envelope of(Document document) {
        Element root = document.getDocumentElement();
        List<Element> parts = Elements.children(root);
        if (!Elements.is(root, Names.SOAP, "Envelope") || parts.isEmpty()) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
        everythingOnce(root);
        Element body = parts.getLast();
        List<Element> payload = Elements.children(body);
        if (!Elements.is(body, Names.SOAP, "Body") || payload.size() != 1) {
            throw new Refusal(ErrorCode.MALFORMED, "Body");
        }
        if (parts.size() != 2 || !Elements.is(parts.getFirst(), Names.SOAP, "Header")) {
            throw new Refusal(parts.size() == 1 ? ErrorCode.SIGNATURE_MISSING : ErrorCode.MALFORMED, "Header");
        }
        Map<String, Element> headers = new HashMap<>();
        Element security = security(parts.getFirst(), headers);
        Element signature = part(security, Names.DS, "Signature", ErrorCode.SIGNATURE_MISSING);
        Element timestamp = part(security, Names.WSU, "Timestamp", ErrorCode.TIMESTAMP_EXPIRED);
        Element token = part(security, Names.WSSE, "BinarySecurityToken", ErrorCode.SIGNATURE_INVALID);
        if (Elements.children(security).size() != 3) {
            throw new Refusal(ErrorCode.SIGNATURE_INVALID, "Header/Security");
        }
        return new Envelope(body, payload.getFirst(), timestamp, token, signature, Map.copyOf(headers));
    }

    private static void everythingOnce(Element root) {
        Set<String> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Elements.walk(root, element -> {
            String name = element.getNamespaceURI() + " " + element.getLocalName();
            boolean once = ONCE.contains(name) || isAddressing(element);
            if ((once && !seen.add(name)) || !idsAreNew(element, ids)) {
                throw new Refusal(ErrorCode.SIGNATURE_COVERAGE, "/");
            }
        });
    }

    private static boolean isAddressing(Element element) {
        return Names.WSA.equals(element.getNamespaceURI()) && ADDRESSING.contains(element.getLocalName());
    }

    /** Any attribute that some reader might take for an id. */
    private static boolean idsAreNew(Element element, Set<String> ids) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean declaration = Names.XMLNS.equals(attribute.getNamespaceURI());
            if (!declaration && attribute.getLocalName().equalsIgnoreCase("id") && !ids.add(attribute.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static Element security(Element header, Map<String, Element> headers) {
        Optional<Element> security = Optional.empty();
        for (Element child : Elements.children(header)) {
            if (Elements.is(child, Names.WSSE, "Security")) {
                security = Optional.of(child);
            } else if (isAddressing(child)) {
                headers.put(child.getLocalName(), child);
            } else {
                throw new Refusal(ErrorCode.SIGNATURE_COVERAGE, "Header");
            }
        }
        return security.orElseThrow(() -> new Refusal(ErrorCode.SIGNATURE_MISSING, "Header/Security"));
    }

    private static Element part(Element security, String namespace, String name, ErrorCode missing) {
        return Elements.children(security, namespace, name).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(missing, "Header/Security/" + name));
    }

    /** The text of an addressing header. */
    Optional<String> header(String name) {
        return Optional.ofNullable(addressing.get(name)).map(Elements::text);
    }
}
