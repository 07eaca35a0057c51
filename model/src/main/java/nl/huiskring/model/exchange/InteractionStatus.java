package nl.huiskring.model.exchange;

/** Where an interaction stands (Samen onder Handbereik, asynchronous interactions). */
public enum InteractionStatus {
    /** Taken in; its effect is under way. */
    IN_PROGRESS,
    /** It had its effect. */
    OK,
    /** It could not be dealt with; the hub's operators own it now. */
    ERROR,
    /** No such interaction of this asker. */
    UNKNOWN
}
