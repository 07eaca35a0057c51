package nl.huiskring.model.message;

/** Which persons of a message a field tells something about; each of them is decided for separately. */
public enum About {
    /** Everybody in the message but the reporter. */
    EVERYBODY,
    /** The suspects; everybody where none is named. */
    SUSPECT,
    /** The victims; everybody where none is named. */
    VICTIM,
    /** The children; everybody where none is named. */
    CHILD,
    /** The person of the first block: the client, or whose consent it is. */
    CLIENT,
    /** The one person of whose block the field is a part. */
    OWN_BLOCK
}
