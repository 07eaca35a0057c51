package nl.huiskring.routes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.audit.Actor;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.household.store.People;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.exchange.Kept;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.Report;

/**
 * A message that names a case and no persons is about those of that case. When it overtakes the message that brings them it
 * would be about nobody and have no effect: so it waits, and is offered again as soon as somebody names the case. Whoever
 * names a number and whoever waits for it take the same lock, so that neither misses the other.
 */
final class AwaitCase {
    /** After a day nobody is on his way any more; the number is wrong. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    private final People people;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    AwaitCase(People people, Cases cases, AuditLog audit, Clock clock) {
        this.people = people;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this is not its turn yet. In the end it is taken, about nobody, and recorded as that. */
    boolean mustWait(Kept kept) {
        Set<String> numbers = numbers(kept.report());
        if (numbers.isEmpty()) {
            return false;
        }
        people.lock(numbers.stream().map(number -> "number|" + number).toList());
        if (kept.report().type().hasPersons()) {
            return false;
        }
        cases.waitsNoLonger(kept.id());
        if (isKnown(kept.report())) {
            return false;
        }
        if (clock.instant().isBefore(kept.receivedAt().plus(PATIENCE))) {
            cases.await(kept.id(), numbers);
            return true;
        }
        recordThatNobodyNamedIt(kept);
        return false;
    }

    /** Messages that waited for what this one names. */
    List<InteractionId> waitingFor(Kept kept) {
        return kept.report().type().hasPersons() ? cases.waitingFor(numbers(kept.report())) : List.of();
    }

    private boolean isKnown(Report report) {
        boolean offered = report.type() != MessageType.OVERDRACHT_AANVAARD
                || report.first(Field.CASE_NUMBER)
                        .filter(number ->
                                cases.isOffered(number, report.envelope().sender()))
                        .isPresent();
        return offered
                && !cases.recordsOf(report.first(Field.CASE_NUMBER), report.first(Field.POLICE_REFERENCE))
                        .isEmpty();
    }

    private static Set<String> numbers(Report report) {
        return Stream.of(Field.CASE_NUMBER, Field.POLICE_REFERENCE, Field.REGISTRATION_NUMBER)
                .flatMap(field -> report.first(field).stream())
                .map(AwaitCase::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Systems differ in case and surrounding space. */
    private static String plain(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    private void recordThatNobodyNamedIt(Kept kept) {
        audit.append(AuditRecord.of(
                clock,
                AuditContext.of(kept.traceparent(), Actor.hub("exchange"), clock.instant())
                        .within(kept.id()),
                new AuditEvent.CaseNotKnown(kept.report().type())));
    }
}
