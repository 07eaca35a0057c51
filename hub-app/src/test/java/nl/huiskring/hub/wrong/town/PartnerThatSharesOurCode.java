package nl.huiskring.hub.wrong.town;

import nl.huiskring.hub.wrong.adapters.rest.DoorThatDecides;

/** A partner made of our own code. */
public record PartnerThatSharesOurCode(DoorThatDecides door) {}
