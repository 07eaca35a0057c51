package nl.huiskring.audit;

/** What happened. Each kind is a processing activity of its own in the register of processing (AVG 30). */
public enum AuditKind {
    /** A message was accepted. */
    RECEIVED("ontvangst"),
    /** A message was refused: bad input. */
    REFUSED_MESSAGE("weigering"),
    /** The decision about one item for one recipient. */
    DECISION("beslissing"),
    /** A delivery was made up and may leave. */
    DISCLOSURE("verstrekking"),
    /** The recipient has it. */
    DELIVERED("aflevering"),
    /** One attempt to deliver failed. */
    DELIVERY_FAILED("aflevering"),
    /** It may no longer go as it was made up. */
    SUPERSEDED("aflevering"),
    /** A recipient is asked to take out again what it was told. */
    TAKEN_BACK("rectificatie"),
    /** The recipient confirmed it. */
    CONFIRMED("bevestiging"),
    /** Persons of a message were matched. */
    MATCH("koppeling"),
    /** A message names a case that nobody else named. */
    CASE_NOT_KNOWN("koppeling"),
    /** A data steward decided who a record is about. */
    RULING("koppeling"),
    /** A person logged in, or tried to. */
    LOGIN("aanmelding"),
    /** A person looked at something. */
    VIEW("inzage");

    private final String activity;

    AuditKind(String activity) {
        this.activity = activity;
    }

    /** The word of the processing activity, in Dutch as in the register. */
    String activity() {
        return activity;
    }
}
