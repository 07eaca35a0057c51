package nl.huiskring.casework.alert;

/**
 * What has to be done with the alert of one rule after a look at the timeline. The finding has the level and term of the
 * alert, so that a term once given stays the same in every later message.
 */
public sealed interface AlertChange {
    /** The alert as it is to be kept. */
    OpenAlert alert();

    /** There was none. */
    record Opened(OpenAlert alert, Finding finding) implements AlertChange {}

    /** It was acknowledged, and something happened that its readers have not seen. */
    record Reopened(OpenAlert alert, Finding finding) implements AlertChange {}

    /** It has become more serious. */
    record Raised(OpenAlert alert, Finding finding) implements AlertChange {}

    /** There is something new to tell at the same level. */
    record Updated(OpenAlert alert, Finding finding) implements AlertChange {}

    /** Nothing new: nothing is to be sent. */
    record Unchanged(OpenAlert alert, Finding finding) implements AlertChange {}

    /**
     * What it rested on is no longer on the timeline of this household (a link was undone, an item corrected or erased), and
     * without it the rule does not hold. Its recipients do not hear of it.
     */
    record Withdrawn(OpenAlert alert) implements AlertChange {}
}
