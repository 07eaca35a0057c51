package nl.huiskring.audit.json;

import java.util.List;

/** A value of JSON (RFC 8259) within the limits of I-JSON, as canonicalisation asks (RFC 8785, 3.1). */
public sealed interface JsonValue
        permits JsonObject, JsonValue.Array, JsonValue.Text, JsonValue.Decimal, JsonValue.Flag, JsonValue.Nothing {

    /** An array. */
    record Array(List<JsonValue> values) implements JsonValue {
        public Array {
            values = List.copyOf(values);
        }
    }

    /** A string of whole characters: a lone surrogate has no UTF-8 form and is refused (RFC 8785, 3.2.2.2). */
    record Text(String value) implements JsonValue {
        public Text {
            if (!CanonicalJson.isWellFormed(value)) {
                throw new JsonFault("a lone surrogate");
            }
        }
    }

    /** A number; JSON numbers are IEEE 754 doubles (RFC 8785, 3.2.2.3). */
    record Decimal(double value) implements JsonValue {
        public Decimal {
            if (!Double.isFinite(value)) {
                throw new JsonFault("a number out of range");
            }
        }
    }

    /** True or false. */
    record Flag(boolean value) implements JsonValue {}

    /** The literal null. */
    record Nothing() implements JsonValue {}
}
