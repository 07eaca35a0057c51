package nl.huiskring.adapters.soap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks at elements by name, without a path language. */
final class Elements {
    private Elements() {}

    static boolean is(Node node, String namespace, String name) {
        return node instanceof Element && namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String namespace, String name) {
        return children(parent).stream()
                .filter(element -> is(element, namespace, name))
                .toList();
    }

    /** Visits an element and all that lies in it. */
    static void walk(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        children(element).forEach(child -> walk(child, visitor));
    }

    /** The element's text without the blanks around it. */
    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** Adds an element to a parent. */
    static Element add(Node parent, String namespace, String qualifiedName) {
        Element element = (parent instanceof org.w3c.dom.Document document ? document : parent.getOwnerDocument())
                .createElementNS(namespace, qualifiedName);
        parent.appendChild(element);
        return element;
    }
}
