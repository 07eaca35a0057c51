package nl.huiskring.model.policy;

/** A circumstance stated by a named person with a reason, on which a rule may rest. */
public enum Ground {
    /** Right to report (Wmo 2015, 5.2.6). */
    MELDRECHT,
    /** Conflict of duties. */
    CONFLICT_OF_DUTIES,
    /** Vital interest (AVG 6(1)(d)). */
    VITAL_INTEREST,
    /** Gravity of the fact. */
    GRAVITY,
    /** Registered weighing for the case table (WGS). */
    WEIGHING,
    /** Care under a judicial title. */
    JUDICIAL_TITLE,
    /** The victim was asked. */
    VICTIM_ASKED,
    /** The AWARE button was pressed. */
    ALARM_PRESSED,
    /** Emergency access. */
    BREAK_GLASS,
    /** The holder released the item. */
    RELEASED_BY_HOLDER,
    /** Transferred by Veilig Thuis to this recipient. */
    TRANSFER,
    /** Stated inquiry of the privacy officer. */
    INQUIRY,
    /** Valid consent; derived from the register, never stated. */
    CONSENT
}
