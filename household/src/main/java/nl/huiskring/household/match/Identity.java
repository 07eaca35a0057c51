package nl.huiskring.household.match;

import java.util.Set;

/** Rules over levels: what confirms, what contradicts, what counts as two kinds of evidence. */
final class Identity {
    private Identity() {}

    /** D1: the birth date is compatible, or both names are at least alike. */
    static boolean confirmsNumber(long pattern) {
        boolean date = level(pattern, Field.BIRTH).atLeast(Level.PARTIAL);
        boolean names = level(pattern, Field.GIVEN).atLeast(Level.FUZZY)
                && level(pattern, Field.FAMILY).atLeast(Level.FUZZY);
        boolean swapped = level(pattern, Field.FAMILY) == Level.SWAPPED;
        boolean otherDate = level(pattern, Field.BIRTH) == Level.DIFFERS;
        return date || ((names || swapped) && !otherDate);
    }

    /**
     * D2: two different checked BSNs are two persons. Only when name and birth date are equal as well is one of the numbers
     * suspect, and somebody looks.
     */
    static boolean otherPerson(long pattern) {
        boolean sameInAllElse = level(pattern, Field.GIVEN).atLeast(Level.VARIANT)
                && level(pattern, Field.FAMILY).atLeast(Level.CLOSE)
                && level(pattern, Field.BIRTH) == Level.EXACT;
        return level(pattern, Field.NUMBER) == Level.DIFFERS && !sameInAllElse;
    }

    /** D3: given name, and family name or birth date, still are what they were, and nothing contradicts. */
    static boolean unchanged(long pattern, Set<Veto> vetoes) {
        Level given = level(pattern, Field.GIVEN);
        Level date = level(pattern, Field.BIRTH);
        boolean swapped = level(pattern, Field.FAMILY) == Level.SWAPPED;
        boolean contradicted = given == Level.DIFFERS
                || date == Level.DIFFERS
                || date == Level.SLIGHT
                || vetoes.contains(Veto.SENIOR_JUNIOR)
                || level(pattern, Field.SEX) == Level.DIFFERS;
        boolean confirmed = swapped
                || (given.atLeast(Level.PARTIAL)
                        && (level(pattern, Field.FAMILY).atLeast(Level.FUZZY) || date.atLeast(Level.CLOSE)));
        return confirmed && !contradicted;
    }

    /**
     * Name and birth date agree. A date that is only nearly equal, or does not tell the day, needs more beside it
     * ({@link Veto#NAMESAKE}, {@link Veto#VAGUE_DATE}); nothing stands for one that is not known: a father and a son of one name
     * share house and telephone.
     */
    static boolean twoKindsAgree(long pattern) {
        boolean name = level(pattern, Field.FAMILY) == Level.SWAPPED
                || (level(pattern, Field.GIVEN).atLeast(Level.VARIANT)
                        && level(pattern, Field.FAMILY).atLeast(Level.CLOSE));
        return name && level(pattern, Field.BIRTH).atLeast(Level.PARTIAL);
    }

    private static Level level(long pattern, Field field) {
        return Pattern.level(pattern, field);
    }
}
