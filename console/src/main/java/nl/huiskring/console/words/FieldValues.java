package nl.huiskring.console.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.huiskring.model.Oin;
import nl.huiskring.model.message.Field;

/** The text of a field as a person reads it. What cannot be read as its type says is shown as it came. */
public final class FieldValues {
    private static final Pattern RELATION = Pattern.compile("(persoon-[0-9]+) is ([a-z-]+) van (persoon-[0-9]+)");
    private static final Pattern MEMBER = Pattern.compile("persoon-([0-9]+)");

    private final Words words;
    private final Map<String, String> members;

    /** @param members what a member of the household is called on the screen, by his name within the signal */
    public FieldValues(Words words, Map<String, String> members) {
        this.words = words;
        this.members = Map.copyOf(members);
    }

    public String of(Field field, String value) {
        return switch (field.type()) {
            case CODE -> words.label("code", value);
            case FLAG -> words.label("flag", value);
            case DATE -> dated(value, text -> words.day(LocalDate.parse(text)));
            case MOMENT ->
                dated(value, text -> words.moment(OffsetDateTime.parse(text).toInstant()));
            case MUNICIPALITY -> words.label("municipality", value);
            case NUMBER -> value;
            case TEXT -> text(field, value);
        };
    }

    private String text(Field field, String value) {
        return switch (field) {
            case ROLE, SUSPECT_ROLE -> words.label("role", value);
            case RELATION -> relation(value);
            case BIRTH_DATE -> birthDate(value);
            case CONSENT_CATEGORY -> words.label("category", value);
            case CONSENT_PURPOSE -> words.label("purpose", value);
            case CONSENT_TO -> words.label("kind", value);
            case TRANSFER_TO -> value.matches("[0-9]{20}") ? words.partner(new Oin(value)) : value;
            default -> value;
        };
    }

    private String relation(String value) {
        Matcher relation = RELATION.matcher(value);
        if (!relation.matches()) {
            return value;
        }
        return words.text(
                "relation",
                member(relation.group(1)),
                words.label("relation", relation.group(2)),
                member(relation.group(3)));
    }

    /** Whom something is about, as the screen calls them; all members at once where it is about all. */
    public List<String> about(List<String> subjects) {
        return subjects.size() > 1 && subjects.containsAll(members.keySet())
                ? List.of(words.text("members.all"))
                : subjects.stream().map(this::member).toList();
    }

    /** What a member is called on the screen. */
    public String member(String name) {
        return members.getOrDefault(name, numbered(name));
    }

    private String numbered(String name) {
        Matcher matcher = MEMBER.matcher(name);
        return matcher.matches() ? words.text("member", matcher.group(1)) : name;
    }

    private String birthDate(String value) {
        return value.length() == 10 ? dated(value, text -> words.day(LocalDate.parse(text))) : value;
    }

    private static String dated(String value, UnaryOperator<String> form) {
        try {
            return form.apply(value);
        } catch (DateTimeException e) {
            return value;
        }
    }
}
