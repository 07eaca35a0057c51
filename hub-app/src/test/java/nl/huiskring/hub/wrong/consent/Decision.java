package nl.huiskring.hub.wrong.consent;

/** A decision. */
public record Decision(String outcome) {}
