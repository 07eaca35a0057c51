package nl.huiskring.model.message;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one person of a message stands to another, for how long. With an unknown begin the relation holds as far back as
 * anybody knows; with an unknown end it still holds.
 *
 * @param from ref of the first person: in {@link RelationType#OUDER} the parent
 * @param to ref of the second
 */
public record Relation(
        String from, String to, RelationType type, Optional<LocalDate> since, Optional<LocalDate> until) {}
