package nl.huiskring.hub.wrong.model;

import nl.huiskring.hub.wrong.adapters.storage.Table;

/** A record that knows where it is kept. */
public record WordThatKnowsItsStore(Table table) {}
