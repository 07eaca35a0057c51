package nl.huiskring.console.review;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.Stream;
import nl.huiskring.console.words.FieldValues;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.message.Field;

/** The codes of the matcher as a steward reads them. A code that the screens do not know is shown as it is. */
final class MatchWords {
    private static final String HUB = "hub";
    private static final String BETWEEN_VALUES = " / ";

    private final Words words;
    private final FieldValues values;

    MatchWords(Words words) {
        this.words = words;
        this.values = new FieldValues(words, Map.of());
    }

    String field(String field) {
        return words.label("match.field", field);
    }

    /** How far a field agrees; what a level means differs from one field to another. */
    String level(String field, String level) {
        String ofField = words.label("match.level." + field, level);
        return ofField.equals(level) ? words.label("match.level", level) : ofField;
    }

    /** Why two may be two people, as a sentence. */
    String veto(String veto) {
        return words.label("match.veto", veto);
    }

    /** Why the hub did not decide by itself, as a sentence. */
    String rule(String rule) {
        return words.label("match.rule", rule);
    }

    /** What made a record somebody's: a rule, or the words of a steward. */
    String how(String how) {
        return words.label("match.how", how);
    }

    String by(String by) {
        return by.equals(HUB) ? words.text("match.by.hub") : words.text("match.by.steward", by);
    }

    /** The values of a field; several records of a person may each have their own. */
    String value(String field, String value) {
        return switch (field) {
            case "BIRTH" -> each(Field.BIRTH_DATE, value);
            case "SEX" -> each(Field.SEX, value);
            default -> value;
        };
    }

    String birth(String value) {
        return values.of(Field.BIRTH_DATE, value);
    }

    String sex(String value) {
        return values.of(Field.SEX, value);
    }

    private String each(Field field, String value) {
        return Stream.of(value.split(BETWEEN_VALUES))
                .map(one -> values.of(field, one))
                .collect(joining(BETWEEN_VALUES));
    }
}
