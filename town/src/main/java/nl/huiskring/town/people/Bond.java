package nl.huiskring.town.people;

/** How suspect and victim of a family stand to each other. */
public enum Bond {
    PARTNER,
    EX_PARTNER,
    /** The victim is the suspect's parent. */
    PARENT,
    /** The victim is the suspect's child. */
    CHILD,
    SIBLING,
    HOUSEMATE
}
