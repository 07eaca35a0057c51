package nl.huiskring.household.match;

import nl.huiskring.household.name.CallNames;
import nl.huiskring.household.name.Similarity;
import nl.huiskring.model.message.Sex;

/**
 * Compares two records field by field and gives each an ordered level. The one comparison for messages, files and
 * estimation; symmetric, and without state.
 *
 * <table>
 * <caption>What the levels mean</caption>
 * <tr><td>given</td><td>exact, also where one side writes fewer; variant = known call name; close = one edit; fuzzy = alike; partial = initials fit; slight = the first initial, or that of a call name</td></tr>
 * <tr><td>family</td><td>exact; variant = by a partner's name, a half, a fused prefix; close = one edit; fuzzy = alike; swapped</td></tr>
 * <tr><td>prefix</td><td>exact; slight = one side has none</td></tr>
 * <tr><td>birth</td><td>exact; close = one digit or day-month swap; fuzzy = two of three parts; partial = incomplete or default date; slight = same year, less than a year apart, or two digits</td></tr>
 * <tr><td>number</td><td>exact; close = one edit, fuzzy = two (never for a BSN: the eleven-test catches them)</td></tr>
 * <tr><td>address</td><td>exact = same house; close = another suffix, or the street alike; fuzzy = same street; partial = number only</td></tr>
 * <tr><td>area</td><td>exact = postcode and city; fuzzy = one of both</td></tr>
 * </table>
 */
public final class Comparison {
    private static final int LONG_NUMBER = 6;

    private Comparison() {}

    /** The packed levels of a pair, see {@link Pattern}. */
    public static long of(Features a, Features b) {
        Level family = family(a.family(), b.family());
        Level given = given(a.given(), b.given());
        if (family == Level.DIFFERS && !given.atLeast(Level.FUZZY) && swapped(a, b)) {
            family = Level.SWAPPED;
            given = Level.MISSING;
        }
        long pattern = Pattern.with(0, Field.GIVEN, given);
        pattern = Pattern.with(pattern, Field.FAMILY, family);
        pattern = Pattern.with(pattern, Field.PREFIX, prefix(a.family(), b.family(), family));
        pattern = Pattern.with(pattern, Field.BIRTH, Dates.compare(a.birth(), b.birth()));
        pattern = Pattern.with(pattern, Field.SEX, sex(a.sex(), b.sex(), given));
        pattern = Pattern.with(pattern, Field.NUMBER, number(a, b));
        Level area = PlaceComparison.area(a.place(), b.place());
        pattern = Pattern.with(pattern, Field.ADDRESS, PlaceComparison.address(a.place(), b.place(), area));
        pattern = Pattern.with(pattern, Field.AREA, area);
        pattern = Pattern.with(pattern, Field.PHONE, Alike.slip(a.phone(), b.phone()));
        pattern = Pattern.with(pattern, Field.EMAIL, email(a, b, family));
        pattern = Pattern.with(pattern, Field.BIRTH_PLACE, Alike.text(a.birthPlace(), b.birthPlace()));
        return Pattern.with(pattern, Field.OCCUPATION, Alike.text(a.occupation(), b.occupation()));
    }

    private static Level given(GivenNames a, GivenNames b) {
        if (!a.known() || !b.known()) {
            return Level.MISSING;
        }
        if (a == b && !a.isInitial()) {
            return Level.EXACT;
        }
        if (a.isInitial() || b.isInitial()) {
            return initials(a, b);
        }
        boolean sameFirst = a.first().equals(b.first());
        if (sameFirst && a.restFits(b)) {
            return Level.EXACT;
        }
        if (a.whole().equals(b.whole())) {
            return Level.VARIANT;
        }
        if (sameFirst) {
            return Alike.isClose(a.whole(), b.whole()) ? Level.CLOSE : Level.FUZZY;
        }
        if (CallNames.share(a.callNames(), b.callNames())) {
            return a.restFits(b) ? Level.VARIANT : Level.FUZZY;
        }
        Level alike = Alike.alike(a.first(), b.first());
        if (alike == Level.DIFFERS
                && (a.words().contains(b.first()) || b.words().contains(a.first()))) {
            return Level.FUZZY;
        }
        return alike == Level.DIFFERS && a.code().length() > 2 && a.code().equals(b.code()) ? Level.FUZZY : alike;
    }

    /** Not all write every initial, and many write that of the official name beside a call name (J., called Hans). */
    private static Level initials(GivenNames a, GivenNames b) {
        if (a.initialsFit(b)) {
            return Level.PARTIAL;
        }
        boolean oneFits = a.initials().charAt(0) == b.initials().charAt(0)
                || CallNames.mayBeginWith(a.callNames(), b.initials().charAt(0))
                || CallNames.mayBeginWith(b.callNames(), a.initials().charAt(0));
        return oneFits ? Level.SLIGHT : Level.DIFFERS;
    }

    private static Level family(FamilyNames a, FamilyNames b) {
        if (!a.known() || !b.known()) {
            return Level.MISSING;
        }
        if (a.own().equals(b.own()) && !a.own().isEmpty()) {
            return Level.EXACT;
        }
        if (a.others().isEmpty() && b.others().isEmpty()) {
            return familyAlike(a, b);
        }
        return max(familyAlike(a, b), otherForms(a, b));
    }

    private static Level familyAlike(FamilyNames a, FamilyNames b) {
        Level alike = a.own().isEmpty() || b.own().isEmpty() ? Level.DIFFERS : Alike.alike(a.own(), b.own());
        boolean sound = a.code().length() > 2 && a.code().equals(b.code());
        return alike == Level.DIFFERS && sound ? Level.FUZZY : alike;
    }

    /** The best of any form by any form; how the own names compare is known already. */
    private static Level otherForms(FamilyNames a, FamilyNames b) {
        Level best = Level.DIFFERS;
        for (String mine : a.all()) {
            for (String theirs : b.all()) {
                if (mine.equals(theirs)) {
                    return Level.VARIANT;
                }
                if (best == Level.DIFFERS && Alike.isClose(mine, theirs)) {
                    best = Level.FUZZY;
                }
            }
        }
        return best;
    }

    private static boolean swapped(Features a, Features b) {
        return a.given().first().length() > 1
                && b.given().first().length() > 1
                && sameOrSlip(a.given().whole(), b.family().own())
                && sameOrSlip(b.given().whole(), a.family().own());
    }

    private static boolean sameOrSlip(String a, String b) {
        return a.equals(b) || Alike.isClose(a, b);
    }

    /**
     * Only where the rest of the own name agrees, and only where somebody wrote one: the absence of both tells nothing, and that of
     * one little, for many systems have no place for it.
     */
    private static Level prefix(FamilyNames a, FamilyNames b, Level family) {
        if (!family.atLeast(Level.FUZZY) || (a.prefix().isEmpty() && b.prefix().isEmpty())) {
            return Level.MISSING;
        }
        if (a.prefix().equals(b.prefix())) {
            return Level.EXACT;
        }
        if (family == Level.VARIANT || family == Level.SWAPPED) {
            return Level.MISSING;
        }
        return a.prefix().isEmpty() || b.prefix().isEmpty() ? Level.SLIGHT : Level.DIFFERS;
    }

    /** Equal given names already tell the sex, so equality counts only where they do not agree. */
    private static Level sex(Sex a, Sex b, Level given) {
        boolean unknown = (a != Sex.MAN && a != Sex.VROUW) || (b != Sex.MAN && b != Sex.VROUW);
        if (unknown) {
            return Level.MISSING;
        }
        if (a != b) {
            return Level.DIFFERS;
        }
        return given.atLeast(Level.FUZZY) ? Level.MISSING : Level.EXACT;
    }

    private static Level number(Features a, Features b) {
        boolean checked = a.numberIsBsn() && b.numberIsBsn();
        Level level = Alike.slip(a.number(), b.number());
        if (level == Level.DIFFERS && !checked && isLong(a.number()) && isLong(b.number())) {
            return Similarity.withinTwoEdits(a.number(), b.number()) ? Level.FUZZY : Level.DIFFERS;
        }
        return checked && level == Level.CLOSE ? Level.DIFFERS : level;
    }

    private static boolean isLong(String number) {
        return number.length() >= LONG_NUMBER;
    }

    /** Addresses that are only alike mostly hold the same name, which was counted already. */
    private static Level email(Features one, Features other, Level family) {
        String a = one.email();
        String b = other.email();
        Level level = Alike.slip(a, b);
        if (level != Level.DIFFERS) {
            return level;
        }
        int at = a.indexOf('@');
        boolean sameName = at > 2 && b.startsWith(a.substring(0, at + 1));
        if (sameName) {
            return Level.FUZZY;
        }
        if (!Alike.nearly(a, b)) {
            return Level.DIFFERS;
        }
        boolean holdsGiven = holds(a, one.given()) && holds(b, other.given());
        return family.atLeast(Level.FUZZY) || holdsGiven ? Level.MISSING : Level.PARTIAL;
    }

    private static boolean holds(String email, GivenNames given) {
        return given.first().length() > 1 && email.contains(given.first());
    }

    private static Level max(Level a, Level b) {
        return a.atLeast(b) ? a : b;
    }
}
