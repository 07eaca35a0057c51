package nl.huiskring.adapters.policy;

import java.util.Set;
import nl.huiskring.consent.Scope;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Outcome;

/** What must hold of every decision, whatever the tables say. */
sealed interface Invariant {
    String id();

    String title();

    /**
     * In these situations nothing but these outcomes.
     *
     * @param with grounds that are stated
     * @param without grounds that are not
     */
    record Only(String id, String title, Scope scope, Set<Ground> with, Set<Ground> without, Set<Outcome> outcomes)
            implements Invariant {}

    /** This change never makes an outcome wider. */
    record NeverWidens(String id, String title, Change change) implements Invariant {}

    /** What these rules refuse, emergency access does not open. */
    record StaysShut(String id, String title, Set<String> rules) implements Invariant {}

    /** What may happen to an item or its consent in the course of time. */
    enum Change {
        /** Police data grow older. */
        AGE,
        /** The covenant ends. */
        COVENANT,
        /** The consent is withdrawn. */
        WITHDRAWAL
    }
}
