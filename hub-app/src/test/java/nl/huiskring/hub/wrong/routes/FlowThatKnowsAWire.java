package nl.huiskring.hub.wrong.routes;

import nl.huiskring.hub.wrong.adapters.soap.DoorThatStartsAFlow;

/** A flow that knows a wire format. */
public record FlowThatKnowsAWire(DoorThatStartsAFlow door) {}
