package nl.huiskring.model.policy;

/** Kind of data; every field of every message belongs to exactly one. */
public enum Category {
    /** Identity: names, birth date, sex, BSN. */
    D01,
    /** Address. */
    D02,
    /** Secret or shelter address. */
    D03,
    /** Contact data. */
    D04,
    /** Relations, custody, role in the household. */
    D05,
    /** Police incident facts. */
    D06,
    /** Suspicion and antecedents. */
    D07,
    /** Prosecution and sentence. */
    D08,
    /** Probation supervision. */
    D09,
    /** Content of a report. */
    D10,
    /** Identity of the reporter. */
    D11,
    /** Assessment and outcome of Veilig Thuis. */
    D12,
    /** The fact of being in care. */
    D13,
    /** Content of care. */
    D14,
    /** Attendance and safety signal from care. */
    D15,
    /** Information about a child. */
    D16,
    /** A child's own words. */
    D17,
    /** Involvement of a shelter. */
    D18,
    /** AWARE device and its location. */
    D19,
    /** Safety plan. */
    D20,
    /** House ban. */
    D21,
    /** Risk scores. */
    D22,
    /** Human trafficking. */
    D23,
    /** Consent records. */
    D24,
    /** Counts. */
    D25
}
