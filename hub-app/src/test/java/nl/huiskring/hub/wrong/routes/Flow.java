package nl.huiskring.hub.wrong.routes;

/** A flow. */
public record Flow(String name) {}
