package nl.huiskring.adapters.channel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.huiskring.adapters.contract.Node;

/** Makes a good message bad in one place. */
public final class Edit {
    private Edit() {}

    /** Gives the first leaf on a path, such as {@code persoon/bsn}, another text; makes it at the end where it is absent. */
    public static Node set(Node root, String path, String text) {
        List<String> words = Arrays.asList(path.split("/"));
        String leaf = words.getLast();
        return change(root, words.subList(0, words.size() - 1), parent -> {
            List<Node> children = new ArrayList<>(parent.children());
            int place = indexOf(children, leaf);
            if (place < 0) {
                children.add(Node.leaf(leaf, text));
            } else {
                children.set(place, Node.leaf(leaf, text));
            }
            return Node.tree(parent.name(), children);
        });
    }

    /** Takes away the first child on a path. */
    public static Node remove(Node root, String path) {
        List<String> words = Arrays.asList(path.split("/"));
        return change(root, words.subList(0, words.size() - 1), parent -> {
            List<Node> children = new ArrayList<>(parent.children());
            children.remove(indexOf(children, words.getLast()));
            return Node.tree(parent.name(), children);
        });
    }

    private static Node change(Node node, List<String> path, UnaryOperator<Node> what) {
        if (path.isEmpty()) {
            return what.apply(node);
        }
        List<Node> children = new ArrayList<>(node.children());
        int place = indexOf(children, path.getFirst());
        children.set(place, change(children.get(place), path.subList(1, path.size()), what));
        return Node.tree(node.name(), children);
    }

    private static int indexOf(List<Node> children, String word) {
        return children.stream().map(Node::name).toList().indexOf(word);
    }
}
