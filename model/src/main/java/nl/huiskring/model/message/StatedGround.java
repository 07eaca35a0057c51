package nl.huiskring.model.message;

import nl.huiskring.model.policy.Ground;

/** A ground that a named person states with a reason; both are recorded with every decision that rests on it. */
public record StatedGround(Ground ground, String statedBy, String reason) {}
