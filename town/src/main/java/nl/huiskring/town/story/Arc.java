package nl.huiskring.town.story;

/** What kind of half year a family has; each arc makes sure that what an alert rule looks for really happens. */
public enum Arc {
    /** Incidents as they come. */
    PLAIN,
    /** Throttling, once (A03). */
    STRANGULATION,
    /** A weapon or a threat of death (A04). */
    WEAPON,
    /** Supervision with conditions that are breached (A05). */
    BREACH,
    /** Children who are there again, or hurt (A07). */
    CHILD,
    /** Three organisations see a little, none of them much (A09). */
    CONVERGENCE,
    /** Addiction or forensic care knows the suspect. */
    CARE,
    /** Never in a police registration: somebody else reports to Veilig Thuis. */
    DIRECT
}
