package nl.huiskring.model.policy;

/** Legal regime of an item; it stays with the item wherever it goes. */
public enum Regime {
    /** General Data Protection Regulation. */
    AVG,
    /** Wet politiegegevens. */
    WPG,
    /** Wet justitiele en strafvorderlijke gegevens. */
    WJSG
}
