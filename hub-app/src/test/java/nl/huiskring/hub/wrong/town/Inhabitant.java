package nl.huiskring.hub.wrong.town;

/** Somebody of the town. */
public record Inhabitant(String name) {}
