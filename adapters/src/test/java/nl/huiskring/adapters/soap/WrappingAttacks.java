package nl.huiskring.adapters.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes signature-wrapping attacks of one signed envelope: the signed part goes to some other place, with or without a wrapper
 * around it, and a forged part takes its place, under the same id, another id or none (after McIntosh and Austel, 2005).
 */
final class WrappingAttacks {
    private static final String EVIL = "AANVAL";
    private static final String[][] WRAPPERS = {
        {"", ""},
        {"urn:x", "x:Wrapper"},
        {Names.DS, "ds:Object"},
        {Names.SOAP, "s:Header"},
        {Names.WSSE, "wsse:Security"}
    };

    private enum Id {
        SAME,
        OTHER,
        NONE
    }

    private final byte[] good;

    WrappingAttacks(byte[] good) {
        this.good = good;
    }

    /** Gives every attack to a consumer, one after the other. */
    void forEach(Consumer<Document> consumer) {
        int hosts = elements(SecureXml.read(good)).size();
        for (int victim = 0; victim < hosts; victim++) {
            if (elements(SecureXml.read(good))
                    .get(victim)
                    .getAttributeNS(Names.WSU, "Id")
                    .isEmpty()) {
                continue;
            }
            for (int host = 0; host < hosts; host++) {
                for (String[] wrapper : WRAPPERS) {
                    for (Id id : Id.values()) {
                        attack(victim, host, wrapper, id, consumer);
                    }
                }
            }
        }
    }

    private void attack(int victim, int host, String[] wrapper, Id id, Consumer<Document> consumer) {
        for (boolean first : new boolean[] {true, false}) {
            Document document = SecureXml.read(good);
            List<Element> elements = elements(document);
            Element signed = elements.get(victim);
            Element evil = (Element) signed.cloneNode(true);
            forge(evil, id);
            signed.getParentNode().replaceChild(evil, signed);
            Element place = elements.get(host);
            if (isWithin(place, signed)) {
                continue;
            }
            Node moved = wrapped(signed, wrapper);
            place.insertBefore(moved, first ? place.getFirstChild() : null);
            consumer.accept(document);
        }
    }

    private static Node wrapped(Element signed, String[] wrapper) {
        if (wrapper[1].isEmpty()) {
            return signed;
        }
        Element around = signed.getOwnerDocument().createElementNS(wrapper[0], wrapper[1]);
        around.appendChild(signed);
        return around;
    }

    private static void forge(Element element, Id id) {
        switch (id) {
            case SAME -> {}
            case OTHER -> element.setAttributeNS(Names.WSU, "wsu:Id", "id-forged");
            case NONE -> element.removeAttributeNS(Names.WSU, "Id");
        }
        Element leaf = element;
        while (!Elements.children(leaf).isEmpty()) {
            leaf = Elements.children(leaf).getLast();
        }
        leaf.setTextContent(EVIL);
    }

    private static boolean isWithin(Node node, Element element) {
        for (Node up = node; up != null; up = up.getParentNode()) {
            if (up.isSameNode(element)) {
                return true;
            }
        }
        return false;
    }

    private static List<Element> elements(Document document) {
        List<Element> all = new ArrayList<>();
        Elements.walk(document.getDocumentElement(), all::add);
        return all;
    }
}
