package nl.huiskring.audit.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON strictly (RFC 8259 with the limits of I-JSON, RFC 7493): no name twice, no lone surrogate, nothing after the value,
 * at most {@value #MAX_DEPTH} levels. Every fault is a {@link JsonFault}.
 */
public final class JsonReader {
    private static final int MAX_DEPTH = 100;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The value that these bytes (UTF-8) hold. */
    public static JsonValue read(byte[] bytes) {
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new JsonFault("not UTF-8");
        }
    }

    /** The value that this text holds. */
    public static JsonValue read(String text) {
        JsonReader reader = new JsonReader(text);
        JsonValue value = reader.value(0);
        reader.skipSpace();
        if (reader.at != text.length()) {
            throw reader.fault();
        }
        return value;
    }

    /** The object that these bytes hold. */
    public static JsonObject readObject(byte[] bytes) {
        return asObject(read(bytes));
    }

    /** The object that this text holds. */
    public static JsonObject readObject(String text) {
        return asObject(read(text));
    }

    private static JsonObject asObject(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new JsonFault("not an object");
    }

    private JsonValue value(int depth) {
        if (depth > MAX_DEPTH) {
            throw new JsonFault("too deep");
        }
        skipSpace();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new JsonValue.Text(string());
            case 't' -> literal("true", new JsonValue.Flag(true));
            case 'f' -> literal("false", new JsonValue.Flag(false));
            case 'n' -> literal("null", new JsonValue.Nothing());
            default -> number();
        };
    }

    private JsonValue object(int depth) {
        TreeMap<String, JsonValue> members = new TreeMap<>();
        expect('{');
        if (!isNext('}')) {
            do {
                skipSpace();
                String name = string();
                skipSpace();
                expect(':');
                if (members.put(name, value(depth + 1)) != null) {
                    throw fault();
                }
            } while (isNext(','));
            expect('}');
        }
        return new JsonObject(members);
    }

    private JsonValue array(int depth) {
        List<JsonValue> values = new ArrayList<>();
        expect('[');
        if (!isNext(']')) {
            do {
                values.add(value(depth + 1));
            } while (isNext(','));
            expect(']');
        }
        return new JsonValue.Array(values);
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        for (char unit = next(); unit != '"'; unit = next()) {
            if (unit < 0x20) {
                throw fault();
            }
            out.append(unit == '\\' ? escape() : unit);
        }
        return out.toString();
    }

    private char escape() {
        char kind = next();
        if (kind == 'u') {
            if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
                throw fault();
            }
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        int index = ESCAPES.indexOf(kind);
        if (index < 0) {
            throw fault();
        }
        return ESCAPED.charAt(index);
    }

    private JsonValue number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw fault();
        }
        at = matcher.end();
        return new JsonValue.Decimal(Double.parseDouble(matcher.group()));
    }

    private JsonValue literal(String word, JsonValue value) {
        if (!text.startsWith(word, at)) {
            throw fault();
        }
        at += word.length();
        return value;
    }

    /** Takes the character if it is the next one after white space, and leaves the white space behind either way. */
    private boolean isNext(char wanted) {
        skipSpace();
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw fault();
        }
    }

    private char next() {
        char unit = peek();
        at++;
        return unit;
    }

    private char peek() {
        if (at >= text.length()) {
            throw fault();
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonFault fault() {
        return new JsonFault("not JSON at character " + at);
    }
}
