package nl.huiskring.town.story;

/** How the transport of a message is spoilt on purpose; a flaw of its content stands in the message itself. */
public enum Flaw {
    NONE,
    /** SOAP without any signature. */
    UNSIGNED,
    /** SOAP with a signature over the timestamp alone. */
    ONLY_TIMESTAMP_SIGNED,
    /** SOAP of which the body was changed after signing. */
    TAMPERED,
    /** SOAP with a timestamp of an hour ago. */
    EXPIRED,
    /** SOAP, the same signed envelope twice; the answer to the second counts. */
    REPLAYED,
    /** REST without bearer token. */
    NO_TOKEN,
    /** Cut off in the middle. */
    UNREADABLE,
    /** With a document type declaration and an entity. */
    DOCTYPE
}
