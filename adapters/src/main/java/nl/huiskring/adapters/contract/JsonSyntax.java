package nl.huiskring.adapters.contract;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON form of a message. A list is a repeated word; numbers and booleans are their text. A key that stands twice is
 * refused: which of the two counts would differ from reader to reader.
 */
public final class JsonSyntax {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * Limits.DEPTH)
                    .maxDocumentLength(Limits.BYTES)
                    .maxNumberLength(100)
                    .build())
            .build();

    private static final Set<String> LISTS = Shapes.words(shape -> shape.max() > 1);
    private static final Set<String> FLAGS = Shapes.words(shape -> hasForm(shape, Form.Plain.FLAG));
    private static final Set<String> NUMBERS = Shapes.words(shape -> hasForm(shape, Form.Plain.NUMBER));

    private JsonSyntax() {}

    private static boolean hasForm(Shape shape, Form form) {
        return shape instanceof Shape.Leaf leaf && leaf.form().equals(form);
    }

    /**
     * Reads a whole document, which must be an object.
     *
     * @param root name for the root of the tree, which JSON does not have
     * @throws Refusal TOO_LARGE, MALFORMED, or SCHEMA_INVALID for a double key, a null or a list within a list
     */
    public static Node read(byte[] document, String root) {
        Limits.check(document);
        NodeBuilder builder = new NodeBuilder();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal(ErrorCode.MALFORMED, "/");
            }
            value(root, parser, builder, false);
            if (parser.nextToken() != null) {
                throw new Refusal(ErrorCode.MALFORMED, "/");
            }
        } catch (StreamConstraintsException e) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        } catch (JacksonException e) {
            throw new Refusal(ErrorCode.MALFORMED, "/");
        }
        return builder.root();
    }

    private static void value(String name, JsonParser parser, NodeBuilder builder, boolean inList) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                builder.begin(name);
                object(parser, builder);
                builder.end();
            }
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
                builder.begin(name);
                builder.text(parser.getString());
                builder.end();
            }
            case START_ARRAY -> list(name, parser, builder, inList);
            default -> throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
        }
    }

    private static void object(JsonParser parser, NodeBuilder builder) {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
            }
            parser.nextToken();
            value(name, parser, builder, false);
        }
    }

    private static void list(String name, JsonParser parser, NodeBuilder builder, boolean inList) {
        if (inList) {
            throw new Refusal(ErrorCode.SCHEMA_INVALID, "/");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(name, parser, builder, true);
        }
    }

    /** Writes the children of a tree as an object in UTF-8. Words that may be repeated are always lists. */
    public static byte[] write(Node root) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(root, generator);
        }
        return bytes.toByteArray();
    }

    private static void write(Node node, JsonGenerator generator) {
        if (node.text().isPresent()) {
            text(node.name(), node.text().get(), generator);
            return;
        }
        Map<String, List<Node>> byName = node.children().stream()
                .collect(Collectors.groupingBy(Node::name, LinkedHashMap::new, Collectors.toList()));
        generator.writeStartObject();
        byName.forEach((name, nodes) -> {
            generator.writeName(name);
            if (nodes.size() > 1 || LISTS.contains(name)) {
                generator.writeStartArray();
                nodes.forEach(child -> write(child, generator));
                generator.writeEndArray();
            } else {
                write(nodes.getFirst(), generator);
            }
        });
        generator.writeEndObject();
    }

    private static void text(String name, String text, JsonGenerator generator) {
        if (FLAGS.contains(name) && Form.Plain.FLAG.fault(text).isEmpty()) {
            generator.writeBoolean(Boolean.parseBoolean(text));
        } else if (NUMBERS.contains(name) && Form.Plain.NUMBER.fault(text).isEmpty()) {
            generator.writeNumber(Integer.parseInt(text));
        } else {
            generator.writeString(text);
        }
    }
}
