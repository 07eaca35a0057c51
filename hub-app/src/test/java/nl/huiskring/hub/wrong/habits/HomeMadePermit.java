package nl.huiskring.hub.wrong.habits;

import java.util.Set;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Obligation;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Permit;
import nl.huiskring.model.policy.Purpose;

/** A permit that nobody granted. */
public record HomeMadePermit(
        ItemId item,
        Oin recipient,
        Purpose purpose,
        Outcome outcome,
        String rule,
        String source,
        Set<Obligation> obligations,
        Set<Ground> grounds,
        String policyVersion)
        implements Permit {}
