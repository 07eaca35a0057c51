package nl.huiskring.model.policy;

/** What a recipient has to do with the case or person. */
public enum Involvement {
    /** Nothing. */
    NONE,
    /** Has this case. */
    CASE,
    /** The person is its client. */
    OWN_CLIENT,
    /** Carries out a measure for the person. */
    ACTIVE_MEASURE,
    /** Named in the safety plan. */
    NAMED_PARTNER,
    /** Named as excluded in the safety plan. */
    EXCLUDED,
    /** Reported it. */
    REPORTER,
    /** The person concerned asks himself. */
    SELF,
    /** Holds the item. */
    HOLDER
}
