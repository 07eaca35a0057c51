package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.household.match.Candidate;
import nl.huiskring.household.match.Matcher;
import nl.huiskring.household.person.Because;
import nl.huiskring.household.person.PersonEvent;
import nl.huiskring.household.person.Persons;
import nl.huiskring.household.store.Neighbourhood;
import nl.huiskring.household.store.People;
import nl.huiskring.household.store.PersonLedger;
import nl.huiskring.household.store.Reviews;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;
import nl.huiskring.model.exchange.CaseDesk.Viewer;
import nl.huiskring.model.exchange.ReviewDesk;

/**
 * A steward decides who an uncertain record is about. Whom he recognises gets the record with all that was told with it: the
 * households around are made anew, and everybody entitled is told as if the message came in now.
 */
final class ReviewPersons implements ReviewDesk {
    private final Desk desk;
    private final Rebuild rebuild;
    private final Retell retell;
    private final DoubtedPersons doubted;
    private final PartnerNames partners;
    private final StewardLog log;
    private final Clock clock;

    ReviewPersons(
            Desk desk,
            Rebuild rebuild,
            Retell retell,
            DoubtedPersons doubted,
            PartnerNames partners,
            StewardLog log,
            Clock clock) {
        this.desk = desk;
        this.rebuild = rebuild;
        this.retell = retell;
        this.doubted = doubted;
        this.partners = partners;
        this.log = log;
        this.clock = clock;
    }

    /** What lies on the steward's desk. */
    record Desk(Reviews reviews, People people, PersonLedger ledger, Matcher matcher, Rooms.Exchange exchange) {}

    @Override
    public List<Waiting> waiting(Viewer viewer) {
        return desk.exchange().transactions().get(() -> {
            log.looked(viewer, "koppelingen", Set.of());
            return desk.reviews().open().stream().map(this::waiting).toList();
        });
    }

    private Waiting waiting(Reviews.Open open) {
        return new Waiting(
                open.record(),
                partners.ofSource(open.sender()),
                open.since(),
                open.candidates().size(),
                open.putOffAt());
    }

    @Override
    public Optional<Case> open(RecordId record, Viewer viewer) {
        return desk.exchange().transactions().get(() -> {
            Optional<Reviews.Open> open = held(record);
            log.looked(viewer, "koppeling", open.map(ReviewPersons::everybody).orElse(Set.of()));
            return open.map(this::beside);
        });
    }

    /** Whom a steward kept apart from it before is no candidate any more. */
    private Optional<Reviews.Open> held(RecordId record) {
        return desk.reviews().hold(record).map(open -> {
            Persons persons = desk.ledger().of(everybody(open));
            return open.among(open.candidates().stream()
                    .filter(candidate -> !persons.areKeptApart(open.person(), candidate))
                    .toList());
        });
    }

    private static Set<PersonId> everybody(Reviews.Open open) {
        Set<PersonId> everybody = new HashSet<>(open.candidates());
        everybody.add(open.person());
        return Set.copyOf(everybody);
    }

    /** Of a record that stands with others under one provisional person the whole person is compared. */
    private Case beside(Reviews.Open open) {
        Candidate here = desk.reviews().profiles(List.of(open.person())).getFirst();
        List<Beside> candidates = desk.reviews().profiles(open.candidates()).stream()
                .map(candidate -> SideBySide.of(desk.matcher(), here.records().getLast(), candidate))
                .sorted(SideBySide.LIKELIEST)
                .toList();
        return new Case(
                open.record(),
                partners.ofSource(open.sender()),
                open.since(),
                open.rule().name(),
                desk.matcher().modelVersion(),
                candidates);
    }

    @Override
    public boolean decide(RecordId record, Ruling ruling, Viewer viewer) {
        return desk.exchange().transactions().get(() -> {
            Optional<Reviews.Open> open = held(record);
            open.ifPresent(one -> carryOut(one, ruling, viewer));
            return open.isPresent();
        });
    }

    private void carryOut(Reviews.Open open, Ruling ruling, Viewer viewer) {
        Instant now = clock.instant();
        Because because =
                new Because(ruling.reason(), viewer.userId(), desk.matcher().modelVersion(), now);
        switch (ruling) {
            case Ruling.Same same -> link(open, same.person(), because, viewer);
            case Ruling.Nobody nobody -> keepApart(open, because, viewer);
            case Ruling.Later later -> {
                desk.reviews().putOff(open.record(), now);
                decided(open, "LATER", because, viewer);
            }
        }
    }

    private void link(Reviews.Open open, PersonId person, Because because, Viewer viewer) {
        if (!open.candidates().contains(person)) {
            throw new IllegalArgumentException("not one of the candidates");
        }
        Set<PersonId> both = Set.of(open.person(), person);
        desk.people().lockPersons(both);
        Neighbourhood near = rebuild.hold(both);
        List<InteractionId> messages = desk.reviews().messagesOf(open.person());
        desk.ledger().keep(desk.ledger().of(both).merge(open.person(), person, because));
        desk.reviews().decided(open.record(), because.at());
        decided(open, "SAME", because, viewer);
        tell(messages, rebuild.anew(near));
    }

    /** All their records together can be about two people; the one that waited is about none of these. */
    private void keepApart(Reviews.Open open, Because because, Viewer viewer) {
        open.candidates()
                .forEach(person -> desk.ledger()
                        .keep(new PersonEvent.KeptApart(open.record(), new RecordId(person.value()), because)));
        desk.reviews().decided(open.record(), because.at());
        decided(open, "NOBODY", because, viewer);
    }

    /** All that was told of him while nobody knew who he is, and what the alert rules find now. */
    private void tell(List<InteractionId> messages, Collection<HouseholdId> changed) {
        messages.forEach(message -> rebuild.recognised(message)
                .ifPresent(recognised -> changed.forEach(household -> retell.in(household, recognised))));
        changed.forEach(retell::alerts);
    }

    @Override
    public List<PersonId> named(String number, Viewer viewer) {
        return doubted.named(number, viewer);
    }

    @Override
    public Optional<Whole> person(PersonId person, Viewer viewer) {
        return doubted.person(person, viewer);
    }

    @Override
    public boolean split(PersonId person, Set<RecordId> part, String reason, Viewer viewer) {
        return doubted.split(person, part, reason, viewer);
    }

    @Override
    public List<Correction> corrections(Viewer viewer) {
        return doubted.corrections(viewer);
    }

    private void decided(Reviews.Open open, String ruling, Because because, Viewer viewer) {
        log.decided(
                viewer,
                Optional.of(open.interaction()),
                everybody(open),
                new AuditEvent.PersonsDecided(open.record(), ruling, because.model()));
    }
}
