package nl.huiskring.consent;

import nl.huiskring.model.policy.Permit;

/** The answer to a request. */
public sealed interface Ruling {
    Decision decision();

    /** Something may be told, within the permit. */
    record Allowed(Decision decision, Permit permit) implements Ruling {}

    /** Nothing may be told: refused, or left to a person at the holder. */
    record Refused(Decision decision) implements Ruling {}
}
