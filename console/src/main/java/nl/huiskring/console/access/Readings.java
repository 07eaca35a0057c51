package nl.huiskring.console.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;

/**
 * Records what people open. Every method returns when the record is durable; when it cannot be made so it throws {@link
 * nl.huiskring.audit.AuditUnavailable}, and then nothing may be shown.
 */
public final class Readings {
    private static final String ACCESS_POINT = "console";

    private final AuditLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public Readings(AuditLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** He is about to be shown a screen. */
    public void opened(Visitor visitor, Screen screen) {
        opened(visitor, screen, "");
    }

    /**
     * He is about to be shown a part of a screen.
     *
     * @param which part, in ids and codes: never a name
     */
    public void opened(Visitor visitor, Screen screen, String which) {
        String what = which.isEmpty() ? screen.word() : screen.word() + " " + which;
        append(visitor, screen.roles(), new AuditEvent.Viewed(what, Optional.empty(), true));
    }

    /** He wanted to see something and is not shown it. */
    public void refused(Visitor visitor, String what) {
        append(visitor, Set.of(), new AuditEvent.Viewed(what, Optional.empty(), false));
    }

    /** He has logged in and is about to enter. */
    public void loggedIn(Visitor visitor) {
        append(visitor, Set.of(), new AuditEvent.LoggedIn(true));
    }

    private void append(Visitor visitor, Set<Role> wanted, AuditEvent event) {
        Actor actor = Actor.person(
                visitor.userId(), visitor.name(), visitor.rolesFor(wanted), visitor.organisation(), ACCESS_POINT);
        log.append(AuditRecord.of(clock, AuditContext.of(newTrace(), actor, clock.instant()), event));
    }

    /** W3C Trace Context: what a person does starts a trace of its own. */
    private String newTrace() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        return "00-" + hex.substring(0, 32) + "-" + hex.substring(32) + "-01";
    }
}
