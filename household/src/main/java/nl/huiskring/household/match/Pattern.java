package nl.huiskring.household.match;

/** The levels of all fields of one pair, packed into a long of four bits a field, so that comparing allocates nothing. */
public final class Pattern {
    static final int BITS = 4;
    static final long MASK = 0xF;

    private Pattern() {}

    /** The level of a field. */
    public static Level level(long pattern, Field field) {
        return Level.ALL[(int) ((pattern >>> (field.ordinal() * BITS)) & MASK)];
    }

    /** The pattern in which only this field is known. */
    public static long of(Field field, Level level) {
        return with(0, field, level);
    }

    /** Whether the address is the same, up to a slip. */
    static boolean sameHouse(long pattern) {
        return level(pattern, Field.ADDRESS).atLeast(Level.CLOSE);
    }

    static long with(long pattern, Field field, Level level) {
        int shift = field.ordinal() * BITS;
        return (pattern & ~(MASK << shift)) | ((long) level.ordinal() << shift);
    }
}
