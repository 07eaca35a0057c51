package nl.huiskring.hub.wrong.console;

import nl.huiskring.hub.wrong.adapters.storage.Table;
import nl.huiskring.hub.wrong.consent.Decision;

/** A screen that goes past the read ports. */
public record ScreenThatAsksTheDatabase(Table table, Decision decision) {}
