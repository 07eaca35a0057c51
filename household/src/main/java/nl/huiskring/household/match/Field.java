package nl.huiskring.household.match;

/**
 * What is compared. Fields that move together are one comparison: a given name and its sex, the parts of an address. No
 * special-category data is ever a field (matching.md 5.14).
 */
public enum Field {
    /** Given names, call name or initials. */
    GIVEN,
    /** Own family name and that of a partner, the best of both by both. */
    FAMILY,
    /** Voorvoegsel; weak. */
    PREFIX,
    /** Date of birth. */
    BIRTH,
    /** Sex; tells little when the given names agree. */
    SEX,
    /** BSN, or another national number of a file. */
    NUMBER,
    /** Street and house number, or in the Netherlands postcode and house number. */
    ADDRESS,
    /** Postcode and city, only where the address does not say it already. */
    AREA,
    /** Telephone. */
    PHONE,
    /** E-mail address. */
    EMAIL,
    /** Place of birth (files only). */
    BIRTH_PLACE,
    /** Occupation (files only). */
    OCCUPATION;

    static final Field[] ALL = values();
}
