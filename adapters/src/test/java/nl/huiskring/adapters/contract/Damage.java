package nl.huiskring.adapters.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Breaks a message at one random place in one random way; sometimes it stays good. */
final class Damage {
    private static final List<String> TEXTS =
            List.of("", "x", "0118", "2026-02-30", "2026-06-01", "true", "12", "p1", "p9", "pleger", "é".repeat(4_001));

    private Damage() {}

    static Node somewhere(Node node, Random random) {
        if (node.children().isEmpty()) {
            return new Node(node.name(), Optional.of(TEXTS.get(random.nextInt(TEXTS.size()))), List.of());
        }
        List<Node> children = new ArrayList<>(node.children());
        int place = random.nextInt(children.size());
        switch (random.nextInt(8)) {
            case 0 -> children.remove(place);
            case 1 -> children.add(children.get(place));
            case 2 -> children.add(place, children.get(place));
            case 3 -> children.add(place, Node.leaf("onbekend", "x"));
            case 4 -> Collections.swap(children, place, random.nextInt(children.size()));
            default -> children.set(place, somewhere(children.get(place), random));
        }
        return Node.tree(node.name(), children);
    }
}
