package nl.huiskring.household.match;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which vetoes hold for a pair. The live rules are strict: a misspelt name is a twin until somebody looked. In a file, where an
 * error in one field is common and no disclosure follows, a look-alike costs evidence instead.
 */
public final class Vetoes {
    private static final int GENERATION = 12;
    /** The prior counts with 50,000 persons, and a register of 200,000 holds four times as many of one name. */
    private static final int LARGER_REGISTER = 2 * Millibits.BIT;

    private Vetoes() {}

    /** Vetoes of the live hub. */
    public static Set<Veto> live(long pattern, int birth, int otherBirth) {
        Set<Veto> vetoes = EnumSet.noneOf(Veto.class);
        if (level(pattern, Field.NUMBER) == Level.EXACT) {
            return vetoes;
        }
        add(vetoes, Veto.NUMBER, level(pattern, Field.NUMBER) == Level.DIFFERS);
        add(vetoes, Veto.SEX, level(pattern, Field.SEX) == Level.DIFFERS);
        add(vetoes, Veto.TWINS, maybeTwins(pattern));
        add(vetoes, Veto.FAMILY_MEMBER, maybeFamilyMember(pattern, birth, otherBirth));
        add(vetoes, Veto.SENIOR_JUNIOR, sameName(pattern) && apart(birth, otherBirth));
        boolean tied = sameDwellingOrContact(pattern);
        boolean vague = Dates.isVague(birth) || Dates.isVague(otherBirth);
        add(vetoes, Veto.NAMESAKE, !tied && (nearName(pattern) || (nearDate(pattern) && !vague)));
        add(vetoes, Veto.VAGUE_DATE, !tied && vague);
        return vetoes;
    }

    /**
     * Whether the evidence is enough for a link, but rests on a common name and a birth date alone ({@link Veto#COMMON_NAME}). In a
     * file the prior knows how many rows there are.
     *
     * @param weight all evidence, the prior included
     */
    static boolean maybeAnotherOfThatName(long pattern, int weight) {
        return weight >= Matcher.LINK
                && weight < Matcher.LINK + LARGER_REGISTER
                && level(pattern, Field.NUMBER) != Level.EXACT
                && !sameDwellingOrContact(pattern);
    }

    /**
     * Whether a pair of a file looks like two people of one household. An equal or nearly equal national number says they are
     * not.
     */
    public static boolean inFile(long pattern, int birth, int otherBirth) {
        if (level(pattern, Field.NUMBER).atLeast(Level.FUZZY)) {
            return false;
        }
        boolean family = level(pattern, Field.FAMILY).atLeast(Level.CLOSE) && sameHouse(pattern);
        Level date = level(pattern, Field.BIRTH);
        boolean otherGiven = level(pattern, Field.GIVEN) == Level.DIFFERS;
        boolean otherDate = date == Level.DIFFERS || date == Level.SLIGHT;
        return (family && otherGiven && (date.atLeast(Level.CLOSE) || otherDate))
                || (level(pattern, Field.SEX) == Level.DIFFERS
                        && level(pattern, Field.GIVEN).atLeast(Level.FUZZY))
                || (otherDate && sameName(pattern) && apart(birth, otherBirth));
    }

    private static boolean maybeTwins(long pattern) {
        Level given = level(pattern, Field.GIVEN);
        Level family = level(pattern, Field.FAMILY);
        boolean related = (family.atLeast(Level.FUZZY) && family != Level.SWAPPED) || sameHouse(pattern);
        boolean sameGiven =
                given == Level.EXACT || (given == Level.VARIANT && level(pattern, Field.EMAIL) == Level.EXACT);
        return level(pattern, Field.BIRTH).atLeast(Level.CLOSE) && related && !sameGiven && family != Level.SWAPPED;
    }

    private static boolean maybeFamilyMember(long pattern, int birth, int otherBirth) {
        Level date = level(pattern, Field.BIRTH);
        boolean compatible = date.atLeast(Level.CLOSE)
                || date == Level.MISSING
                || date == Level.PARTIAL
                || (date == Level.FUZZY && Dates.year(birth) == Dates.year(otherBirth));
        boolean sameGiven = level(pattern, Field.GIVEN) == Level.EXACT || level(pattern, Field.FAMILY) == Level.SWAPPED;
        boolean family = level(pattern, Field.FAMILY).atLeast(Level.FUZZY) && sameHouse(pattern);
        return family && (!compatible || !sameGiven);
    }

    private static boolean nearDate(long pattern) {
        Level date = level(pattern, Field.BIRTH);
        return date == Level.CLOSE || date == Level.FUZZY;
    }

    private static boolean nearName(long pattern) {
        return level(pattern, Field.PREFIX) == Level.DIFFERS || level(pattern, Field.FAMILY) == Level.VARIANT;
    }

    /**
     * Whether something else than name and birth date ties two records to one person: the same dwelling (another addition is
     * another one), telephone or e-mail address.
     */
    private static boolean sameDwellingOrContact(long pattern) {
        return level(pattern, Field.ADDRESS) == Level.EXACT
                || level(pattern, Field.PHONE) == Level.EXACT
                || level(pattern, Field.EMAIL) == Level.EXACT;
    }

    private static boolean sameName(long pattern) {
        return level(pattern, Field.GIVEN).atLeast(Level.FUZZY)
                && level(pattern, Field.FAMILY).atLeast(Level.FUZZY);
    }

    private static boolean sameHouse(long pattern) {
        return Pattern.sameHouse(pattern);
    }

    private static boolean apart(int birth, int otherBirth) {
        return birth != 0 && otherBirth != 0 && Math.abs(Dates.year(birth) - Dates.year(otherBirth)) > GENERATION;
    }

    private static void add(Set<Veto> vetoes, Veto veto, boolean holds) {
        if (holds) {
            vetoes.add(veto);
        }
    }

    private static Level level(long pattern, Field field) {
        return Pattern.level(pattern, field);
    }
}
