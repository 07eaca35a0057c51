package nl.huiskring.bench.traps;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.model.Bsn;

/** Writes somebody down as a source does. */
final class Writer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private final Streets streets;

    Writer(Streets streets) {
        this.streets = streets;
    }

    PersonRecord write(Inhabitant person, Style style) {
        FamilyName family = family(person, style.use());
        Dwelling home = person.home();
        Street street = streets.get(home.street());
        return new PersonRecord(
                bsn(person.bsn()),
                text(given(person, style.given()), style),
                text(family.prefix(), style),
                text(family.name(), style),
                style.use() == Style.NameUse.OWN_AND_PARTNER
                        ? person.partner().map(partner -> plain(partner.whole(), style))
                        : Optional.empty(),
                Optional.of(person.birth()),
                person.sex(),
                Optional.of(street.name()),
                Optional.of(Integer.toString(home.number())),
                text(home.suffix(), style),
                Optional.of(street.postcode()),
                Optional.of(street.city()),
                phone(person),
                email(person),
                Optional.empty(),
                !home.secret());
    }

    private static String given(Inhabitant person, Style.GivenForm form) {
        return switch (form) {
            case FIRST -> person.given().getFirst();
            case ALL -> String.join(" ", person.given());
            case CALL -> person.call();
            case INITIALS ->
                person.given().stream()
                        .map(name -> name.substring(0, 1).toUpperCase(Locale.ROOT) + ".")
                        .collect(Collectors.joining());
        };
    }

    private static FamilyName family(Inhabitant person, Style.NameUse use) {
        if (person.partner().isEmpty()) {
            return person.family();
        }
        FamilyName partner = person.partner().get();
        return switch (use) {
            case OWN, OWN_AND_PARTNER -> person.family();
            case PARTNER -> partner;
            case PARTNER_AND_OWN_HYPHENATED ->
                new FamilyName(
                        partner.prefix(), partner.name() + "-" + person.family().whole());
        };
    }

    private static Optional<String> phone(Inhabitant person) {
        if (person.mobile() > 0) {
            return Optional.of("06" + person.mobile());
        }
        int landline = person.home().landline();
        return landline > 0 ? Optional.of("0528" + landline) : Optional.empty();
    }

    private static Optional<String> email(Inhabitant person) {
        String name = withoutMarks(person.call()).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return person.mailbox() == 0 ? Optional.empty() : Optional.of(name + person.mailbox() + "@voorbeeld.nl");
    }

    /** Of an even number of eight digits, or the next one: of two that follow each other one at least passes the eleven-test. */
    private static Optional<Bsn> bsn(int eightDigits) {
        if (eightDigits == 0) {
            return Optional.empty();
        }
        int check = check(eightDigits);
        return Optional.of(
                new Bsn(check < 10 ? eightDigits + "" + check : eightDigits + 1 + "" + check(eightDigits + 1)));
    }

    private static int check(int eightDigits) {
        int sum = 0;
        int rest = eightDigits;
        for (int weight = 2; weight <= 9; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 11;
    }

    private static Optional<String> text(String text, Style style) {
        return text.isEmpty() ? Optional.empty() : Optional.of(plain(text, style));
    }

    private static String plain(String text, Style style) {
        return style.plain() ? withoutMarks(text) : text;
    }

    /** As a system writes that knows no marks on letters. */
    static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }
}
