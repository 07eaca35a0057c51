package nl.huiskring.town.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a contract tree: a leaf with text or a branch with children, never both. */
public record Node(String word, Optional<String> text, List<Node> children) {
    public Node {
        children = List.copyOf(children);
    }

    public static Node leaf(String word, String text) {
        return new Node(word, Optional.of(text), List.of());
    }

    public static Node branch(String word, List<Node> children) {
        return new Node(word, Optional.empty(), children);
    }

    /** Children of this word, in order. */
    public Stream<Node> all(String name) {
        return children.stream().filter(child -> child.word().equals(name));
    }

    /** The first node on a path of words. */
    public Optional<Node> at(String... path) {
        Optional<Node> node = Optional.of(this);
        for (String step : path) {
            node = node.flatMap(here -> here.all(step).findFirst());
        }
        return node;
    }

    /** Text of the first leaf on a path. */
    public Optional<String> textAt(String... path) {
        return at(path).flatMap(Node::text);
    }

    /** Collects children; absent values are left out. */
    static final class Builder {
        private final String word;
        private final List<Node> children = new ArrayList<>();

        Builder(String word) {
            this.word = word;
        }

        Builder leaf(String name, String value) {
            children.add(Node.leaf(name, value));
            return this;
        }

        Builder leaf(String name, Optional<?> value) {
            value.ifPresent(present -> leaf(name, present.toString()));
            return this;
        }

        Builder leaves(List<Leaf> leaves) {
            leaves.forEach(each -> leaf(each.word(), each.value()));
            return this;
        }

        Builder add(Node child) {
            children.add(child);
            return this;
        }

        Node build() {
            return branch(word, children);
        }
    }

    @Override
    public String toString() {
        return "Node[" + word + "]";
    }
}
