package nl.huiskring.hub.demo;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.ValueType;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.town.wire.Node;

/**
 * One field as it arrived, held against the outcome under which it left: is what had to be cut out really gone? Written from
 * the policy's own words, beside the masking of the hub and without it.
 */
final class Shown {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+");
    private static final Pattern POSTCODE = Pattern.compile("(?<!\\w)[1-9][0-9]{3} ?[A-Z]{2}(?!\\w)");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9-])[0-9]{7,}(?![0-9-])");

    /** Of a person only name, role and year of birth stay (rule R39). */
    private static final Set<Field> GONE_WHEN_MASKED = Set.of(Field.SEX, Field.PHONE, Field.EMAIL);

    /** What is itself a name or a place, and was decided about as such. */
    private static final Set<Field> NO_FREE_TEXT = Set.of(
            Field.NAME,
            Field.BIRTH_DATE,
            Field.BSN,
            Field.ADDRESS,
            Field.PHONE,
            Field.EMAIL,
            Field.ROLE,
            Field.SUSPECT_ROLE,
            Field.RELATION,
            Field.REPORTER,
            Field.CHILD_PLACEMENT);

    private final boolean mayProcessBsn;
    private final FamilyWords words;

    /**
     * Looks on behalf of one recipient.
     *
     * @param mayProcessBsn whether the law lets the recipient process the citizen service number
     * @param words of the family that it is about
     */
    Shown(boolean mayProcessBsn, FamilyWords words) {
        this.mayProcessBsn = mayProcessBsn;
        this.words = words;
    }

    /** What should not have arrived, in Dutch and without its content; empty when all is well. */
    Optional<String> fault(Node field, Outcome outcome) {
        Optional<String> value = field.textAt("waarde");
        return switch (outcome) {
            case DENY, DEFER -> Optional.of("geweigerd en toch aangekomen");
            case SIGNAL_ONLY -> value.map(some -> "inhoud bij alleen-signaal");
            case PERMIT_MASKED ->
                value.flatMap(text -> permitted(of(field), text).or(() -> masked(of(field), text)));
            case PERMIT -> value.flatMap(text -> permitted(of(field), text));
        };
    }

    private static Optional<Field> of(Node field) {
        return field.textAt("soort")
                .flatMap(word -> Stream.of(Field.values())
                        .filter(one -> one.word().equals(word))
                        .findFirst());
    }

    private Optional<String> permitted(Optional<Field> field, String text) {
        if (field.isEmpty()) {
            return Optional.of("onbekend soort gegeven");
        }
        if (field.get() == Field.BSN && !mayProcessBsn) {
            return Optional.of("bsn voor wie het niet mag verwerken");
        }
        boolean tells = isFreeText(field.get()) && names(text, words.secrets());
        return tells ? Optional.of("tekst noemt een afgeschermde plaats of een melder") : Optional.empty();
    }

    private Optional<String> masked(Optional<Field> field, String text) {
        Field one = field.orElseThrow();
        if (GONE_WHEN_MASKED.contains(one)) {
            return Optional.of("niet afgeschermd");
        }
        if (one == Field.BIRTH_DATE) {
            return YEAR.matcher(text).matches() ? Optional.empty() : Optional.of("meer dan het geboortejaar");
        }
        if (!isFreeText(one)) {
            return Optional.empty();
        }
        boolean numbered = Stream.of(MAIL, POSTCODE, LONG_NUMBER)
                .anyMatch(pattern -> pattern.matcher(text).find());
        return numbered || names(text, words.names())
                ? Optional.of("afgeschermde tekst noemt een naam, nummer of adres")
                : Optional.empty();
    }

    private static boolean isFreeText(Field field) {
        return field.type() == ValueType.TEXT && !NO_FREE_TEXT.contains(field);
    }

    private static boolean names(String text, Set<String> all) {
        return all.stream().anyMatch(word -> FamilyWords.names(text, word));
    }
}
