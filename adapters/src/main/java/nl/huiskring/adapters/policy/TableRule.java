package nl.huiskring.adapters.policy;

import java.util.List;
import java.util.Set;
import nl.huiskring.consent.CovenantClass;
import nl.huiskring.consent.Warrant;
import nl.huiskring.model.policy.Outcome;

/**
 * One rule of a table.
 *
 * @param number from 1, as a DMN editor shows it
 * @param cells the words it accepts, per column of the table
 */
record TableRule(
        int number, List<Set<String>> cells, String id, Outcome outcome, CovenantClass covenant, Warrant warrant) {}
