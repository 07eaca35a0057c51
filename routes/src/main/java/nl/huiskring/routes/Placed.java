package nl.huiskring.routes;

import java.util.List;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.exchange.HeldItem;

/** A message whose persons and items stand in their households. */
record Placed(Recognised recognised, List<HouseholdId> households, List<HeldItem> items) {}
