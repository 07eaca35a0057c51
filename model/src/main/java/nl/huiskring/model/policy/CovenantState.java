package nl.huiskring.model.policy;

/** State of the agreement between holder and recipient; the worse of the two counts. */
public enum CovenantState {
    /** In force. */
    SIGNED,
    /** Not signed. */
    UNSIGNED,
    /** Past its date. */
    EXPIRED,
    /** Withdrawn. */
    WITHDRAWN
}
