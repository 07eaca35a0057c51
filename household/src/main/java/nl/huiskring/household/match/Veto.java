package nl.huiskring.household.match;

/** A reason why a likely match is never made without a person: the traps that a household sets (matching.md 5.9). */
public enum Veto {
    /** Same birth date and family, but not surely the same given name: twins. */
    TWINS,
    /** Same family and address, but another birth date: sibling, parent, child. */
    FAMILY_MEMBER,
    /** Same name, more than twelve years apart: senior and junior. */
    SENIOR_JUNIOR,
    /**
     * Nearly one name and birth date, and no house, telephone or e-mail address in common: cousin, neighbour, stranger. Nearly: a
     * date that is not quite equal, another voorvoegsel, a family name that is only equal by half or as a partner's.
     */
    NAMESAKE,
    /** A birth date that does not say the day (1 January, 1 July, or incomplete), and nothing in common but the name. */
    VAGUE_DATE,
    /** Name and birth date agree and nothing else does, and in a large register there may be another one of so common a name. */
    COMMON_NAME,
    /** Different sex. */
    SEX,
    /** Two different checked BSNs. */
    NUMBER
}
