package nl.huiskring.hub.wrong.adapters.storage;

/** Where something is kept. */
public record Table(String name) {}
