package nl.huiskring.household.match;

/** Which rule made a decision (matching.md 5.5 and 5.8). */
public enum Rule {
    /** D1: same checked BSN, confirmed by birth date or name. */
    SAME_NUMBER,
    /** D1: same checked BSN but nothing confirms it, or several persons have it. */
    NUMBER_CONFLICT,
    /** D3: same client number of the same sender, identity unchanged. */
    SAME_CLIENT,
    /** D3: same client number, but the identity changed. */
    CLIENT_CHANGED,
    /** D4: somebody decided. */
    HUMAN,
    /** The sum of the evidence. */
    EVIDENCE,
    /** Too much was found to compare it all. */
    TRUNCATED
}
