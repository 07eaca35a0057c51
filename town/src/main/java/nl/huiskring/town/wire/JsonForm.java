package nl.huiskring.town.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of a contract tree: an object per branch, an array where a word occurs more than once. */
public final class JsonForm {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonForm() {}

    /** The children of a tree as a map that {@link #text} writes; the word of the root is left out. */
    public static Map<String, Object> members(Node branch) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Node child : branch.children()) {
            List<Object> values = new ArrayList<>();
            branch.all(child.word()).forEach(each -> values.add(value(each)));
            members.putIfAbsent(child.word(), values.size() == 1 ? values.getFirst() : values);
        }
        return members;
    }

    private static Object value(Node node) {
        return node.text().isPresent() ? node.text().get() : members(node);
    }

    /** Any map, list or text as JSON. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Reads a JSON object as a tree with this word; an array becomes a repeated word. */
    public static Node read(String word, String json) throws UnreadableException {
        try {
            return Node.branch(word, children(MAPPER.readTree(json)));
        } catch (JacksonException e) {
            throw new UnreadableException("not a readable JSON document", e);
        }
    }

    private static List<Node> children(JsonNode object) {
        List<Node> children = new ArrayList<>();
        object.properties().forEach(property -> {
            List<JsonNode> values = property.getValue().isArray()
                    ? List.copyOf(property.getValue().values())
                    : List.of(property.getValue());
            values.forEach(value -> children.add(node(property.getKey(), value)));
        });
        return children;
    }

    private static Node node(String word, JsonNode value) {
        return value.isObject() ? Node.branch(word, children(value)) : Node.leaf(word, value.asString(""));
    }
}
