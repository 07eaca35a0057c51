package nl.huiskring.audit.json;

import java.nio.charset.StandardCharsets;

/** Writes JSON in its one canonical form (RFC 8785, JSON Canonicalization Scheme): equal values give equal bytes, everywhere. */
public final class CanonicalJson {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalJson() {}

    /** The canonical bytes (UTF-8). */
    public static byte[] bytes(JsonValue value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical text; it holds no line break. */
    public static String text(JsonValue value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    /** Whether every surrogate has its other half. */
    public static boolean isWellFormed(String text) {
        return text.equals(wellFormed(text));
    }

    /** The text with U+FFFD for every lone surrogate: for what strangers sent and must be recorded anyhow. */
    public static String wellFormed(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static void write(JsonValue value, StringBuilder out) {
        switch (value) {
            case JsonObject object -> writeObject(object, out);
            case JsonValue.Array array -> writeArray(array, out);
            case JsonValue.Text text -> writeText(text.value(), out);
            case JsonValue.Decimal number -> out.append(CanonicalNumber.text(number.value()));
            case JsonValue.Flag flag -> out.append(flag.value());
            case JsonValue.Nothing _ -> out.append("null");
        }
    }

    private static void writeObject(JsonObject object, StringBuilder out) {
        out.append('{');
        String separator = "";
        for (var member : object.members().entrySet()) {
            out.append(separator);
            writeText(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static void writeArray(JsonValue.Array array, StringBuilder out) {
        out.append('[');
        String separator = "";
        for (JsonValue value : array.values()) {
            out.append(separator);
            write(value, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            writeUnit(text.charAt(i), out);
        }
        out.append('"');
    }

    private static void writeUnit(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < 0x20) {
                    out.append("\\u00").append(HEX[unit >> 4]).append(HEX[unit & 0xF]);
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
