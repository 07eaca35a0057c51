package nl.huiskring.model.policy;

/** Marks that make an address or a reporter secret. */
public enum SecrecyFlag {
    /** Secret address. */
    GEHEIM_ADRES,
    /** Stays in a shelter. */
    OPVANG,
    /** Protected child. */
    BESCHERMD_KIND,
    /** Reporter unknown to the family. */
    ANONIEM
}
