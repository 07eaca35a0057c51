package nl.huiskring.town.people;

import java.time.LocalDate;
import java.util.Optional;

/** How one inhabitant really stands to another, in the words of the contract. */
public record Tie(String from, String to, String kind, Optional<LocalDate> since, Optional<LocalDate> until) {}
