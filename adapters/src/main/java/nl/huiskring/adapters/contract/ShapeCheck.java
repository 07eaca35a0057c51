package nl.huiskring.adapters.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;

/** Finds everything in which a tree differs from its shape. Paths name words of the contract only, never what a sender wrote. */
final class ShapeCheck {
    private final List<Problem> problems = new ArrayList<>();

    private ShapeCheck() {}

    static List<Problem> problems(Node root, Shape.Group shape) {
        ShapeCheck check = new ShapeCheck();
        check.group(root, shape, "");
        return check.problems;
    }

    private void group(Node node, Shape.Group shape, String path) {
        if (node.text().isPresent()) {
            add(ErrorCode.SCHEMA_INVALID, path.isEmpty() ? "/" : path);
        }
        String prefix = path.isEmpty() ? "" : path + "/";
        unknown(node, shape, prefix);
        for (Shape part : shape.parts()) {
            occurrences(node.all(part.word()), part, prefix);
        }
    }

    private void unknown(Node node, Shape.Group shape, String prefix) {
        Set<String> known = new HashSet<>();
        shape.parts().forEach(part -> known.add(part.word()));
        int place = 0;
        for (Node child : node.children()) {
            place++;
            if (!known.contains(child.name())) {
                add(ErrorCode.SCHEMA_INVALID, prefix + "*[" + place + "]");
            }
        }
    }

    private void occurrences(List<Node> found, Shape part, String prefix) {
        if (found.size() < part.min() || found.size() > part.max()) {
            add(ErrorCode.SCHEMA_INVALID, prefix + part.word());
        }
        int number = 0;
        for (Node node : found) {
            number++;
            String path = prefix + part.word() + (part.max() > 1 ? "[" + number + "]" : "");
            switch (part) {
                case Shape.Group group -> group(node, group, path);
                case Shape.Leaf leaf -> leaf(node, leaf, path);
            }
        }
    }

    private void leaf(Node node, Shape.Leaf leaf, String path) {
        if (!node.children().isEmpty() || node.text().isEmpty()) {
            add(ErrorCode.SCHEMA_INVALID, path);
        } else {
            leaf.form().fault(node.text().get()).ifPresent(code -> add(code, path));
        }
    }

    private void add(ErrorCode code, String where) {
        problems.add(new Problem(code, where));
    }
}
