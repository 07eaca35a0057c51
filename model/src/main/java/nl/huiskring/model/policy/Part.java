package nl.huiskring.model.policy;

/** Which part of a category a field is; the matrix treats parts differently. */
public enum Part {
    /** Anything that is not one of the others. */
    CONTENT,
    /** Free text with third-party names. */
    NARRATIVE,
    /** A ban, condition or end date. */
    MEASURE,
    /** The file behind a measure. */
    FILE,
    /** Score, date and instrument. */
    SCORE,
    /** A place. */
    LOCATION,
    /** Which steps were taken, without content. */
    STEPS,
    /** What matters for safety. */
    SAFETY
}
