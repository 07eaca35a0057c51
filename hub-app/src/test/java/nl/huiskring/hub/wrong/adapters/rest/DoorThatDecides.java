package nl.huiskring.hub.wrong.adapters.rest;

import nl.huiskring.hub.wrong.consent.Decision;

/** A transport that decides. */
public record DoorThatDecides(Decision decision) {}
