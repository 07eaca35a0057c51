package nl.huiskring.town.wire;

import java.time.LocalDate;
import java.util.Optional;

/** How one person of a message stands to another. */
public record Relation(String from, String to, String kind, Optional<LocalDate> since, Optional<LocalDate> until) {}
