package nl.huiskring.hub.wrong.adapters.storage;

import nl.huiskring.hub.wrong.adapters.rest.DoorThatDecides;

/** A table that knows which door a message came through. */
public record TableOfOneTransport(DoorThatDecides door) {}
