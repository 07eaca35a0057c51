package nl.huiskring.adapters.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import org.jspecify.annotations.Nullable;

/** Builds a tree from the events of a parser, within the {@link Limits}. */
final class NodeBuilder {
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int count;

    private static final class Open {
        private final String name;
        private final StringBuilder text = new StringBuilder();
        private final List<Node> children = new ArrayList<>();

        private Open(String name) {
            this.name = name;
        }
    }

    void begin(String name) {
        if (open.size() == Limits.DEPTH || ++count > Limits.NODES) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        }
        open.push(new Open(name));
    }

    void text(String part) {
        open.element().text.append(part);
    }

    void end() {
        Open done = open.pop();
        String text = done.text.toString();
        if (!done.children.isEmpty() && !text.isBlank()) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
        }
        Node node = new Node(done.name, Optional.of(text), done.children);
        if (open.isEmpty()) {
            root = node;
        } else {
            open.element().children.add(node);
        }
    }

    Node root() {
        if (root == null) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
        return root;
    }
}
