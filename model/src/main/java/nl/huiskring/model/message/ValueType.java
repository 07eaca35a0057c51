package nl.huiskring.model.message;

/** What a field's text must look like; the reader of every transport checks it in the same way. */
public enum ValueType {
    /** Free text, at most 4,000 characters. */
    TEXT,
    /** One word of the field's closed list. */
    CODE,
    /** {@code true} or {@code false}. */
    FLAG,
    /** A whole number from 0 to 9999. */
    NUMBER,
    /** {@code yyyy-MM-dd}. */
    DATE,
    /** A moment with offset (RFC 3339). */
    MOMENT,
    /** Four digits of table 33 (municipalities) of a municipality that exists. */
    MUNICIPALITY
}
