package nl.huiskring.hub.wrong.household;

import java.sql.Connection;

/** A core that talks to the database. */
public record GraphThatKnowsTables(Connection connection) {}
