package nl.huiskring.hub.wrong.adapters.files;

import nl.huiskring.hub.wrong.town.Inhabitant;

/** An adapter that needs what only plays. */
public record DoorThatNeedsTheTown(Inhabitant inhabitant) {}
