package nl.huiskring.audit.json;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An object with its members in canonical order: by UTF-16 code units (RFC 8785, 3.2.3), which is how Java compares strings. */
public record JsonObject(SortedMap<String, JsonValue> members) implements JsonValue {
    /** Beyond this a double no longer holds every whole number (I-JSON, RFC 7493 2.2). */
    private static final long MAX_WHOLE = 1L << 53;

    public JsonObject {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        members.keySet().forEach(Text::new);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The text under a name; a {@link JsonFault} when there is none. */
    public String text(String name) {
        return optionalText(name).orElseThrow(() -> new JsonFault("no text: " + name));
    }

    public Optional<String> optionalText(String name) {
        return member(name, Text.class).map(Text::value);
    }

    /** The moment under a name. */
    public Instant moment(String name) {
        return Instant.parse(text(name));
    }

    /** The whole number under a name. */
    public long number(String name) {
        double value = member(name, Decimal.class)
                .orElseThrow(() -> new JsonFault("no number: " + name))
                .value();
        if (value != Math.rint(value) || Math.abs(value) > MAX_WHOLE) {
            throw new JsonFault("not a whole number: " + name);
        }
        return (long) value;
    }

    public boolean flag(String name) {
        return member(name, Flag.class)
                .orElseThrow(() -> new JsonFault("no flag: " + name))
                .value();
    }

    public JsonObject object(String name) {
        return optionalObject(name).orElseThrow(() -> new JsonFault("no object: " + name));
    }

    public Optional<JsonObject> optionalObject(String name) {
        return member(name, JsonObject.class);
    }

    /** The texts of an array; none when there is no such member. */
    public List<String> texts(String name) {
        return elements(name, Text.class).map(Text::value).toList();
    }

    /** The objects of an array; none when there is no such member. */
    public List<JsonObject> objects(String name) {
        return elements(name, JsonObject.class).toList();
    }

    private <T extends JsonValue> Stream<T> elements(String name, Class<T> type) {
        return member(name, Array.class).stream()
                .flatMap(array -> array.values().stream())
                .map(value -> cast(name, type, value));
    }

    private <T extends JsonValue> Optional<T> member(String name, Class<T> type) {
        return Optional.ofNullable(members.get(name)).map(value -> cast(name, type, value));
    }

    private static <T extends JsonValue> T cast(String name, Class<T> type, JsonValue value) {
        if (!type.isInstance(value)) {
            throw new JsonFault("another type: " + name);
        }
        return type.cast(value);
    }

    /** Collects members; what is absent is left out rather than written as null. */
    public static final class Builder {
        private final TreeMap<String, JsonValue> members = new TreeMap<>();

        private Builder() {}

        public Builder put(String name, JsonValue value) {
            if (members.put(name, value) != null) {
                throw new JsonFault("a name twice: " + name);
            }
            return this;
        }

        public Builder put(String name, String value) {
            return put(name, new Text(value));
        }

        /** A whole number of at most 2^53. */
        public Builder put(String name, long value) {
            if (Math.abs(value) > MAX_WHOLE) {
                throw new JsonFault("a number out of range: " + name);
            }
            return put(name, new Decimal(value));
        }

        public Builder put(String name, boolean value) {
            return put(name, new Flag(value));
        }

        /** Anything whose text form is its value: an identifier, a code, a moment, a date. */
        public Builder put(String name, Object value) {
            return put(name, value.toString());
        }

        public Builder putIfPresent(String name, Optional<?> value) {
            value.ifPresent(present -> put(name, present));
            return this;
        }

        /** The text forms, in the order given. */
        public Builder putAll(String name, Collection<?> values) {
            return put(
                    name,
                    new Array(values.stream()
                            .map(value -> (JsonValue) new Text(value.toString()))
                            .toList()));
        }

        public Builder putObjects(String name, Stream<JsonObject> objects) {
            return put(name, new Array(objects.map(JsonValue.class::cast).toList()));
        }

        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
