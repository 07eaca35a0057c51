package nl.huiskring.town.wire;

/** A ground, who states it and why. */
public record Ground(String kind, String by, String reason) {}
