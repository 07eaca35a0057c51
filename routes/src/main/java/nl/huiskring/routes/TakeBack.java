package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.audit.AuditContext;
import nl.huiskring.audit.AuditEvent;
import nl.huiskring.audit.AuditLog;
import nl.huiskring.audit.AuditRecord;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.household.graph.Membership;
import nl.huiskring.household.store.Households;
import nl.huiskring.household.store.Timelines;
import nl.huiskring.household.store.Timelines.About;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.exchange.TakenBack;
import nl.huiskring.model.policy.Purpose;

/**
 * Asks back what was told while two persons were taken for one. Every line that was told since is looked at: is it about
 * somebody of the household it was told of, and may the recipient have it now that the two are apart? What waits is made up anew
 * instead.
 */
final class TakeBack {
    private static final String ADVICE =
            "Eerder verstrekte gegevens zijn ingetrokken: zij gaan over iemand anders, of u mag ze zonder die vergissing niet hebben."
                    + " Haal ze uit uw dossier, met wat daaruit is afgeleid, en bevestig dat.";

    private final Facts facts;
    private final Deliveries deliveries;
    private final Sending sending;
    private final PartnerDirectory partners;
    private final AuditLog audit;
    private final Clock clock;

    TakeBack(
            Facts facts,
            Deliveries deliveries,
            Sending sending,
            PartnerDirectory partners,
            AuditLog audit,
            Clock clock) {
        this.facts = facts;
        this.deliveries = deliveries;
        this.sending = sending;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where it is looked up what is right now. */
    record Facts(Households households, Timelines timelines, DrawPicture draw, StillHolds stillHolds) {}

    /** How a correction, or what goes in its place, leaves. */
    record Sending(Outbox outbox, Renew renew, Thresholds thresholds) {}

    /** The two that were taken for one. */
    record Apart(PersonId one, PersonId other) {}

    /**
     * Sends the corrections.
     *
     * @param told since the two were taken for one
     * @return the messages of which something was told in the wrong place
     */
    Set<InteractionId> of(List<Deliveries.Told> told, Apart apart, AuditContext context) {
        Map<ItemId, About> about = facts.timelines().about(items(told));
        Set<InteractionId> misplaced = new HashSet<>();
        Map<Addressee, Correction> corrections = new LinkedHashMap<>();
        for (Deliveries.Told one : told) {
            Place place = place(one);
            List<TakenBack> wrong = wrong(one, place, about, apart);
            wrong.stream()
                    .filter(back -> back.why() == TakenBack.Why.ANOTHER_PERSON)
                    .flatMap(back -> Optional.ofNullable(about.get(back.item())).stream())
                    .forEach(item -> misplaced.add(item.interaction()));
            if (!wrong.isEmpty() && !madeUpAnew(one, place)) {
                corrections
                        .computeIfAbsent(Addressee.of(one, place), to -> new Correction(one, new ArrayList<>()))
                        .back()
                        .addAll(wrong);
            }
        }
        Set<TakenBack> before =
                told.stream().flatMap(one -> one.signal().takenBack().stream()).collect(Collectors.toSet());
        corrections.forEach((to, correction) -> send(to, correction, before, context));
        return misplaced;
    }

    private record Addressee(HouseholdId household, Oin recipient, Purpose purpose) {
        static Addressee of(Deliveries.Told told, Place place) {
            return new Addressee(
                    place.household(), told.signal().recipient(), told.signal().purpose());
        }
    }

    private record Correction(Deliveries.Told first, List<TakenBack> back) {}

    /** Where a signal belongs now, and who ever belonged there. */
    private record Place(HouseholdId household, Picture picture, Set<PersonId> everybody) {}

    private Place place(Deliveries.Told told) {
        ClearedSignal signal = told.signal();
        HouseholdId household = deliveries
                .place(signal.signal(), signal.recipient())
                .map(Deliveries.Place::household)
                .orElse(told.household());
        return new Place(
                household,
                facts.draw().of(household),
                facts.households().membersOf(household).stream()
                        .map(Membership::person)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<ItemId> items(Collection<Deliveries.Told> told) {
        return told.stream()
                .flatMap(one -> one.signal().lines().stream())
                .map(line -> line.permit().item())
                .collect(Collectors.toSet());
    }

    private List<TakenBack> wrong(Deliveries.Told told, Place place, Map<ItemId, About> about, Apart apart) {
        Optional<Partner> recipient = partners.byOin(told.signal().recipient());
        List<TakenBack> wrong = new ArrayList<>();
        for (ClearedLine line : told.signal().lines()) {
            Set<PersonId> persons = Optional.ofNullable(about.get(line.permit().item()))
                    .map(About::persons)
                    .orElse(Set.of());
            if (isMisplaced(persons, place, apart)) {
                wrong.add(back(told, line, TakenBack.Why.ANOTHER_PERSON));
            } else if (isOfThePicture(line, place.picture())
                    && recipient
                            .filter(who -> facts.stillHolds().mayStay(line, who, place.picture()))
                            .isEmpty()) {
                wrong.add(back(told, line, TakenBack.Why.NO_GROUND));
            }
        }
        return wrong;
    }

    /** Where both belong, all that is about the one was told as if it were about the other. */
    private static boolean isMisplaced(Set<PersonId> persons, Place place, Apart apart) {
        boolean both =
                place.everybody().contains(apart.one()) && place.everybody().contains(apart.other());
        return persons.stream().noneMatch(place.everybody()::contains) || (both && persons.contains(apart.other()));
    }

    /** What is too old to be on the timeline was right in its time. */
    private static boolean isOfThePicture(ClearedLine line, Picture picture) {
        return picture.items().anyMatch(item -> item.id().equals(line.permit().item()));
    }

    private static TakenBack back(Deliveries.Told told, ClearedLine line, TakenBack.Why why) {
        return new TakenBack(told.signal().delivery(), line.permit().item(), why);
    }

    /** What nobody is sending at this moment has not left, and never will as it is. */
    private boolean madeUpAnew(Deliveries.Told told, Place place) {
        Optional<Partner> recipient = partners.byOin(told.signal().recipient());
        if (!told.waits() || recipient.isEmpty()) {
            return false;
        }
        Optional<Deliveries.Taken> taken = deliveries.take(told.signal().delivery());
        taken.ifPresent(stale -> sending.renew().replace(stale, recipient.get(), place.picture()));
        return taken.filter(stale -> stale.attempts() == 0).isPresent();
    }

    private void send(Addressee to, Correction correction, Set<TakenBack> before, AuditContext context) {
        List<TakenBack> back =
                correction.back().stream().filter(one -> !before.contains(one)).toList();
        if (back.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Deliveries.NextVersion next = deliveries.nextVersion(to.household(), to.recipient(), to.purpose(), now);
        ClearedSignal signal = signal(to, next, back, now);
        deliveries.keep(signal, to.household(), correction.first().cause());
        sending.outbox()
                .add(Channels.delivery(to.recipient()), signal.delivery().value());
        audit.append(AuditRecord.of(
                clock,
                context.about(to.household(), Set.of()),
                new AuditEvent.ToldTakenBack(
                        signal.delivery(),
                        to.recipient(),
                        back.stream()
                                .map(one -> new AuditEvent.ToldTakenBack.Item(
                                        one.delivery(), one.item(), one.why().code()))
                                .toList())));
    }

    private ClearedSignal signal(Addressee to, Deliveries.NextVersion next, List<TakenBack> back, Instant now) {
        return new ClearedSignal(
                new DeliveryId(Uuids.next(clock)),
                Uuids.next(clock),
                next.signal(),
                next.version(),
                to.recipient(),
                to.purpose(),
                next.householdRef(),
                now,
                new Heading(Heading.Level.MELDING, sending.thresholds().dueFrom(now, Heading.Level.MELDING)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                back,
                ADVICE,
                Traces.fresh(clock));
    }
}
