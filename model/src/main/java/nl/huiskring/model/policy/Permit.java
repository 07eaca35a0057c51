package nl.huiskring.model.policy;

import java.util.Set;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;

/**
 * The leave to tell one item to one recipient for one purpose. The decision point of {@code consent} is the only place that
 * makes one (the architecture test forbids another implementation), so whatever demands a permit was decided about.
 */
public interface Permit {
    ItemId item();

    Oin recipient();

    Purpose purpose();

    /** {@link Outcome#PERMIT}, {@link Outcome#PERMIT_MASKED} or {@link Outcome#SIGNAL_ONLY}. */
    Outcome outcome();

    /** Id of the rule, such as R01. */
    String rule();

    /** The legal source of the rule, in words. */
    String source();

    Set<Obligation> obligations();

    /** The grounds the rule rested on. */
    Set<Ground> grounds();

    /** Hash of the policy that decided. */
    String policyVersion();
}
