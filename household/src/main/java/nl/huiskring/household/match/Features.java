package nl.huiskring.household.match;

import java.util.Locale;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.name.Letters;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Sex;

/**
 * One record made ready for comparing; made once, compared often. Nothing of it is ever printed.
 *
 * @param birth year * 10000 + month * 100 + day, unknown parts 0; 0 when nothing is known
 * @param numberIsBsn whether the number passed the eleven-test, so that one slip of the pen cannot have made it
 */
public record Features(
        GivenNames given,
        FamilyNames family,
        int birth,
        Sex sex,
        String number,
        boolean numberIsBsn,
        Place place,
        String phone,
        String email,
        String birthPlace,
        String occupation) {
    private static final int NATIONAL_DIGITS = 9;

    /** The features of a record of the hub. */
    public static Features of(PersonRecord person) {
        return of(person, Extras.NONE, new Values());
    }

    /** The features of a row of a file. */
    public static Features of(PersonRecord person, Extras extras, Values values) {
        return new Features(
                values.given(person.given(), extras.initials()),
                values.family(person.prefix(), person.family(), person.partnerFamily()),
                person.birthDate().map(Features::packed).orElse(extras.writtenBirth()),
                person.sex(),
                person.bsn()
                        .map(Bsn::digits)
                        .or(() -> extras.nationalNumber().map(Letters::joined))
                        .orElse(""),
                person.bsn().isPresent(),
                Place.of(person, values),
                person.phone().map(Features::nationalPart).orElse(""),
                person.email()
                        .map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .orElse(""),
                values.joined(extras.birthPlace()),
                values.joined(extras.occupation()));
    }

    /** How many letters all texts have that are compared. */
    public int letters() {
        return given.first().length()
                + family.own().length()
                + family.prefix().length()
                + number.length()
                + place.street().length()
                + place.number().length()
                + place.postcode().length()
                + place.city().length()
                + phone.length()
                + email.length();
    }

    /** The last nine digits: the same with +31, 0031 or 0 before it. */
    private static String nationalPart(String phone) {
        String digits = Letters.digits(phone);
        return digits.substring(Math.max(0, digits.length() - NATIONAL_DIGITS));
    }

    private static int packed(PartialDate date) {
        return Dates.packed(date.year(), date.month(), date.day());
    }

    @Override
    public String toString() {
        return "Features[*]";
    }
}
