package nl.huiskring.model.policy;

/** Purpose of a disclosure (purpose limitation, AVG 5(1)(b)). */
public enum Purpose {
    /** Acute safety. */
    P1,
    /** Assessment by Veilig Thuis. */
    P2,
    /** Investigation by Veilig Thuis. */
    P3,
    /** Case coordination. */
    P4,
    /** Supervision. */
    P5,
    /** Prosecution. */
    P6,
    /** House ban. */
    P7,
    /** Child protection. */
    P8,
    /** Victim protection. */
    P9,
    /** Treatment. */
    P10,
    /** Monitoring and aftercare. */
    P11,
    /** Audit. */
    P12,
    /** Statistics. */
    P13,
    /** Rights of the person concerned. */
    P14,
    /** Care after trafficking. */
    P15,
    /** Case table of a Zorg- en Veiligheidshuis. */
    P16
}
