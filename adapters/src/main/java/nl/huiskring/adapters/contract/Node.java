package nl.huiskring.adapters.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One word of a message with its text or its children: what XML, JSON and CSV have in common. A blank text counts as none, so
 * that an empty element and an empty string are the same thing.
 */
public record Node(String name, Optional<String> text, List<Node> children) {
    public Node {
        text = text.map(String::strip).filter(value -> !value.isEmpty());
        children = List.copyOf(children);
        if (text.isPresent() && !children.isEmpty()) {
            throw new IllegalArgumentException("a node has text or children");
        }
    }

    /** A node with text. */
    public static Node leaf(String name, String text) {
        return new Node(name, Optional.of(text), List.of());
    }

    /** A node with children. */
    public static Node tree(String name, List<Node> children) {
        return new Node(name, Optional.empty(), children);
    }

    /** A node with children. */
    public static Node tree(String name, Node... children) {
        return tree(name, Arrays.asList(children));
    }

    /** The first child with this name. */
    public Optional<Node> child(String word) {
        return children.stream().filter(node -> node.name.equals(word)).findFirst();
    }

    /** All children with this name, in order. */
    public List<Node> all(String word) {
        return children.stream().filter(node -> node.name.equals(word)).toList();
    }

    /** The text at the end of a path of first children, such as {@code "stuurgegevens", "berichtId"}. */
    public Optional<String> textAt(String... path) {
        Optional<Node> node = Optional.of(this);
        for (String word : path) {
            node = node.flatMap(parent -> parent.child(word));
        }
        return node.flatMap(Node::text);
    }

    /** The same content under another name: gives the data of an event the name of its message type. */
    public Node named(String word) {
        return new Node(word, text, children);
    }

    @Override
    public String toString() {
        return "Node[" + name + "]";
    }
}
