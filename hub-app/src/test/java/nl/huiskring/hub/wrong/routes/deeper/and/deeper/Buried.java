package nl.huiskring.hub.wrong.routes.deeper.and.deeper;

/** Lies where nobody looks. */
public record Buried(String what) {}
