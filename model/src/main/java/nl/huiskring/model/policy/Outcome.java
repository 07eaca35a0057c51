package nl.huiskring.model.policy;

/** What a decision comes to, from strictest to widest. */
public enum Outcome {
    /** Not; to the outside this looks like "no record". */
    DENY,
    /** A person at the holder decides. */
    DEFER,
    /** Only whom to ask at the holder. */
    SIGNAL_ONLY,
    /** With parts cut out. */
    PERMIT_MASKED,
    /** As it is. */
    PERMIT
}
