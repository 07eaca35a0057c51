package nl.huiskring.routes;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.CaseDesk.Viewer;

/** What a data steward looked at and decided, recorded before he sees it or it is done. */
final class StewardLog {
    private final AuditLog audit;
    private final Clock clock;

    StewardLog(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    void looked(Viewer viewer, String at, Set<PersonId> persons) {
        audit.append(AuditRecord.of(
                clock, context(viewer).about(persons), new AuditEvent.Viewed(at, Optional.empty(), true)));
    }

    /** @param message that brought the record; none where a whole person was looked at */
    void decided(
            Viewer viewer, Optional<InteractionId> message, Set<PersonId> persons, AuditEvent.PersonsDecided decision) {
        AuditContext context = context(viewer);
        audit.append(AuditRecord.of(
                clock, message.map(context::within).orElse(context).about(persons), decision));
    }

    AuditContext context(Viewer viewer) {
        Actor actor = Actor.person(
                viewer.userId(),
                viewer.name(),
                viewer.roles().stream().sorted().collect(Collectors.joining(",")),
                Optional.of(viewer.organisation()),
                "console");
        return AuditContext.of(Traces.fresh(clock), actor, clock.instant());
    }
}
