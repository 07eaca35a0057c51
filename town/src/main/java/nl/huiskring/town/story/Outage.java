package nl.huiskring.town.story;

import java.time.Instant;

/** When the endpoint of Veilig Thuis is down, in the time of the story. */
public record Outage(Instant from, Instant to) {}
