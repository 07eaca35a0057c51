package nl.huiskring.adapters.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the children of a node, one after the other. */
final class Words {
    private final List<Node> nodes = new ArrayList<>();

    Words add(String word, String text) {
        return add(Node.leaf(word, text));
    }

    Words add(String word, Optional<String> text) {
        text.ifPresent(value -> add(word, value));
        return this;
    }

    Words add(Node node) {
        nodes.add(node);
        return this;
    }

    Node node(String name) {
        return Node.tree(name, nodes);
    }
}
