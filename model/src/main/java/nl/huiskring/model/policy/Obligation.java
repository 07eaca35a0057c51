package nl.huiskring.model.policy;

/** What has to be done with a decision. */
public enum Obligation {
    /** Record it. */
    LOG,
    /** Tell the person concerned, unless postponed for safety. */
    NOTIFY,
    /** The recipient passes it on to nobody. */
    NO_ONWARD,
    /** Somebody else reviews it afterwards. */
    REVIEW,
    /** Shown as a suspicion, not as a fact. */
    MARK_SUSPICION,
    /** The covenant is not in force; the privacy officer hears of it. */
    COVENANT_ALARM
}
