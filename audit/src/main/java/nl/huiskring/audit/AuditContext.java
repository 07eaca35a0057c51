package nl.huiskring.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;

/**
 * In what it happened; the same for all records of one step.
 *
 * @param trace of the exchange
 * @param startedAt when the processing began (start_time of a Logboek Dataverwerkingen line)
 * @param subjects data subjects, by the hub's own pseudonym: never a BSN, never a hash of one
 */
public record AuditContext(
        Trace trace,
        Actor actor,
        Instant startedAt,
        Optional<InteractionId> interaction,
        Optional<HouseholdId> household,
        Set<PersonId> subjects) {
    public AuditContext {
        subjects = Set.copyOf(subjects);
    }

    /** A context without interaction, household or persons as yet. */
    public static AuditContext of(String traceparent, Actor actor, Instant startedAt) {
        return new AuditContext(
                Trace.parse(traceparent), actor, startedAt, Optional.empty(), Optional.empty(), Set.of());
    }

    public AuditContext within(InteractionId interactionId) {
        return new AuditContext(trace, actor, startedAt, Optional.of(interactionId), household, subjects);
    }

    public AuditContext about(HouseholdId householdId, Set<PersonId> persons) {
        return new AuditContext(trace, actor, startedAt, interaction, Optional.of(householdId), persons);
    }

    public AuditContext about(Set<PersonId> persons) {
        return new AuditContext(trace, actor, startedAt, interaction, household, persons);
    }
}
