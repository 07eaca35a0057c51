package nl.huiskring.household.match;

/** A reason why a likely match is never made without a person: the traps that a household sets (matching.md 5.9). */
public enum Veto {
    /** Same birth date and family, but not surely the same given name: twins. */
    TWINS,
    /** Same family and address, but another birth date: sibling, parent, child. */
    FAMILY_MEMBER,
    /** Same name, more than twelve years apart: senior and junior. */
    SENIOR_JUNIOR,
    /** Different sex. */
    SEX,
    /** Two different checked BSNs. */
    NUMBER
}
