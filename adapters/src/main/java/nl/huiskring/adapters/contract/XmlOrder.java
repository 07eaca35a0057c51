package nl.huiskring.adapters.contract;

import java.util.List;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;

/** Holds the words of an XML message to the order of the schema (JSON knows none). Unknown words are left to the reader. */
final class XmlOrder {
    private XmlOrder() {}

    static Node checked(Node root) {
        Shapes.ofRoot(root.name()).ifPresent(shape -> check(root, shape, ""));
        return root;
    }

    private static void check(Node node, Shape.Group group, String path) {
        int last = 0;
        for (Node child : node.children()) {
            int place = place(group.parts(), child.name());
            if (place < 0) {
                continue;
            }
            String where = path + child.name();
            if (place < last) {
                throw new Refusal(ErrorCode.SCHEMA_INVALID, where);
            }
            last = place;
            if (group.parts().get(place) instanceof Shape.Group inner) {
                check(child, inner, where + "/");
            }
        }
    }

    private static int place(List<Shape> parts, String word) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).word().equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
