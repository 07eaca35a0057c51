package nl.huiskring.hub.wrong.adapters.soap;

import nl.huiskring.hub.wrong.adapters.rest.DoorThatDecides;
import nl.huiskring.hub.wrong.routes.Flow;

/** An adapter that knows a flow, and another adapter. */
public record DoorThatStartsAFlow(Flow flow, DoorThatDecides other) {}
