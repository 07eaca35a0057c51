package nl.huiskring.hub.wrong.bench;

import nl.huiskring.hub.wrong.routes.Flow;

/** A measurement that reaches into what it measures. */
public record MeasureFromWithin(Flow flow) {}
