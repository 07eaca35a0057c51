package nl.huiskring.hub.wrong.casework;

import nl.huiskring.hub.wrong.household.GraphThatKnowsTables;

/** A core that knows another. */
public record RuleThatLooksIntoHouseholds(GraphThatKnowsTables graph) {}
