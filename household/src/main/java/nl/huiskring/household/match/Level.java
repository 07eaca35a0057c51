package nl.huiskring.household.match;

/** How well two values of a field agree, from nothing known to equal. What a level means is told at {@link Comparison}. */
public enum Level {
    /** One side is not known: no evidence, never a penalty. */
    MISSING,
    /** Both known and nothing alike. */
    DIFFERS,
    /** A trace: same year, same area. */
    SLIGHT,
    /** Compatible, not more: initials, an incomplete date. */
    PARTIAL,
    /** Alike. */
    FUZZY,
    /** A slip of the pen apart. */
    CLOSE,
    /** Equal in another known form: call name, married name. */
    VARIANT,
    /** Equal. */
    EXACT,
    /** Given and family name stand in each other's place (family name only; the given name is then not counted). */
    SWAPPED;

    static final Level[] ALL = values();

    /** Whether this level is at least as good as another; swapped names count as equal names. */
    public boolean atLeast(Level other) {
        return ordinal() >= other.ordinal();
    }
}
