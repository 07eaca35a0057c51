package nl.huiskring.adapters.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one mapping in a YAML file, each read strictly and named in full when it is wrong. */
final class StrictFields {
    private static final int DATE_LENGTH = 10;

    private final String path;
    private final Map<?, ?> values;

    private StrictFields(String path, Map<?, ?> values) {
        this.path = path;
        this.values = values;
    }

    static StrictFields of(String path, Object node) throws MalformedField {
        if (!(node instanceof Map<?, ?> map)) {
            throw new MalformedField(path, "is not a mapping");
        }
        return new StrictFields(path, map);
    }

    /** Refuses names that the form does not know: a misspelt field would silently ask something else. */
    void only(Set<String> known) throws MalformedField {
        for (Object name : values.keySet()) {
            if (!(name instanceof String text) || !known.contains(text)) {
                throw new MalformedField(path, "unknown field " + name);
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) throws MalformedField {
        if (!(values.get(name) instanceof String text) || text.isBlank()) {
            throw new MalformedField(name(name), "is missing");
        }
        return text.strip();
    }

    int number(String name) throws MalformedField {
        String text = text(name);
        if (!text.matches("[0-9]{1,3}")) {
            throw new MalformedField(name(name), "is not a number of years: " + text);
        }
        return Integer.parseInt(text);
    }

    /** A date, or the date of a moment. */
    LocalDate date(String name) throws MalformedField {
        String text = text(name);
        try {
            return LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
        } catch (DateTimeException notDate) {
            throw new MalformedField(name(name), "is not a date: " + text);
        }
    }

    Optional<LocalDate> optionalDate(String name) throws MalformedField {
        return has(name) ? Optional.of(date(name)) : Optional.empty();
    }

    <E extends Enum<E>> E word(String name, Class<E> type) throws MalformedField {
        return word(name, type, text(name));
    }

    <E extends Enum<E>> E word(String name, Class<E> type, E whenAbsent) throws MalformedField {
        return has(name) ? word(name, type) : whenAbsent;
    }

    <E extends Enum<E>> Set<E> words(String name, Class<E> type) throws MalformedField {
        Set<E> words = EnumSet.noneOf(type);
        for (Object word : list(name)) {
            words.add(word(name, type, String.valueOf(word)));
        }
        return words;
    }

    /** A list of texts; empty when it is not there. */
    List<String> texts(String name) throws MalformedField {
        List<String> texts = new ArrayList<>();
        for (Object text : list(name)) {
            texts.add(String.valueOf(text));
        }
        return texts;
    }

    StrictFields fields(String name) throws MalformedField {
        if (!(values.get(name) instanceof Map<?, ?> map)) {
            throw new MalformedField(name(name), "is missing");
        }
        return new StrictFields(name(name), map);
    }

    List<StrictFields> list(String name, String each) throws MalformedField {
        List<StrictFields> entries = new ArrayList<>();
        for (Object entry : list(name)) {
            entries.add(of(name(name) + " " + each + " " + (entries.size() + 1), entry));
        }
        return entries;
    }

    MalformedField unknown(String name, String word) {
        return new MalformedField(name(name), "unknown word " + word);
    }

    private List<?> list(String name) throws MalformedField {
        if (!has(name)) {
            return List.of();
        }
        if (!(values.get(name) instanceof List<?> list)) {
            throw new MalformedField(name(name), "is not a list");
        }
        return list;
    }

    private <E extends Enum<E>> E word(String name, Class<E> type, String word) throws MalformedField {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return value;
            }
        }
        throw unknown(name, word);
    }

    private String name(String field) {
        return path.equals("case") ? field : path + "." + field;
    }
}
