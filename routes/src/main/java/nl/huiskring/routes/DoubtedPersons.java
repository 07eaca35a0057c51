package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.casework.store.Cases;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.match.Matcher;
import nl.huiskring.household.person.Because;
import nl.huiskring.household.store.Reviews;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.CaseDesk.Viewer;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.ReviewDesk.Correction;
import nl.huiskring.model.exchange.ReviewDesk.Part;
import nl.huiskring.model.exchange.ReviewDesk.Whole;

/** For a steward who hears that two people were taken for one: finds the person, shows what he is made of, parts him. */
final class DoubtedPersons {
    private final Who who;
    private final Rooms.Exchange exchange;
    private final PartPersons partPersons;
    private final PartnerNames partners;
    private final StewardLog log;
    private final Clock clock;

    DoubtedPersons(
            Who who,
            Rooms.Exchange exchange,
            PartPersons partPersons,
            PartnerNames partners,
            StewardLog log,
            Clock clock) {
        this.who = who;
        this.exchange = exchange;
        this.partPersons = partPersons;
        this.partners = partners;
        this.log = log;
        this.clock = clock;
    }

    /** Where persons are found and shown from. */
    record Who(Reviews reviews, Cases cases, Matcher matcher) {}

    List<PersonId> named(String number, Viewer viewer) {
        return exchange.transactions().get(() -> {
            Set<PersonId> named = new LinkedHashSet<>(who.cases()
                    .recordsOf(Optional.of(number), Optional.of(number))
                    .values());
            log.looked(viewer, "personen", named);
            return List.copyOf(named);
        });
    }

    Optional<Whole> person(PersonId person, Viewer viewer) {
        return exchange.transactions().get(() -> {
            log.looked(viewer, "persoon", Set.of(person));
            List<Reviews.Part> parts = who.reviews().parts(person);
            return parts.isEmpty()
                    ? Optional.<Whole>empty()
                    : Optional.of(new Whole(
                            person,
                            parts.stream().anyMatch(Reviews.Part::waits),
                            parts.stream().map(this::part).toList()));
        });
    }

    private Part part(Reviews.Part part) {
        PersonRecord content = part.content();
        return new Part(
                part.record(),
                partners.ofSource(part.sender()),
                part.because().at(),
                content.given(),
                content.family(),
                content.birthDate().map(Object::toString),
                content.sex().code(),
                part.because().reason(),
                part.because().actor());
    }

    boolean split(PersonId person, Set<RecordId> part, String reason, Viewer viewer) {
        return exchange.transactions().get(() -> {
            Because because = new Because(reason, viewer.userId(), who.matcher().modelVersion(), clock.instant());
            boolean done = partPersons.part(person, part, because, log.context(viewer));
            if (done) {
                RecordId first =
                        part.stream().min(Comparator.comparing(RecordId::value)).orElseThrow();
                log.decided(
                        viewer,
                        Optional.empty(),
                        Set.of(person),
                        new AuditEvent.PersonsDecided(first, "SPLIT", because.model()));
            }
            return done;
        });
    }

    List<Correction> corrections(Viewer viewer) {
        return exchange.transactions().get(() -> {
            log.looked(viewer, "correcties", Set.of());
            Instant now = clock.instant();
            return exchange.deliveries().corrections().stream()
                    .map(sent -> correction(sent, now))
                    .sorted(Comparator.comparing(
                                    (Correction one) -> one.confirmedAt().isPresent())
                            .thenComparing(Correction::since))
                    .toList();
        });
    }

    private Correction correction(Deliveries.Correction sent, Instant now) {
        ClearedSignal signal = sent.signal();
        return new Correction(
                signal.delivery(),
                partners.ofRecipient(signal.recipient()),
                signal.composedAt(),
                signal.takenBack().size(),
                sent.deliveredAt(),
                sent.confirmedAt(),
                sent.confirmedAt().isEmpty() && now.isAfter(signal.heading().due()));
    }
}
