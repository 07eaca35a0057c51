package nl.huiskring.routes;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
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
import nl.huiskring.household.store.Timelines;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.Channels;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.Outbox;
import nl.huiskring.model.exchange.TakenBack;
import nl.huiskring.model.policy.Purpose;

/**
 * Asks back what was told while two persons were taken for one. Every line that was told since is looked at as it stood with
 * the mistake and as it stands without ({@link WrongLines}). What waits and was never sent is made up anew instead.
 */
final class TakeBack {
    private static final String ADVICE =
            "Eerder verstrekte gegevens zijn ingetrokken: zij gaan over iemand anders, of u mag ze zonder die vergissing niet hebben."
                    + " Haal ze uit uw dossier, met wat daaruit is afgeleid, en bevestig dat.";

    private final Standings.Facts facts;
    private final Timelines timelines;
    private final Sending sending;
    private final PartnerDirectory partners;
    private final AuditLog audit;
    private final Clock clock;

    TakeBack(
            Standings.Facts facts,
            Timelines timelines,
            Sending sending,
            PartnerDirectory partners,
            AuditLog audit,
            Clock clock) {
        this.facts = facts;
        this.timelines = timelines;
        this.sending = sending;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    /** How a correction, or what goes in its place, leaves. */
    record Sending(Outbox outbox, Renew renew, Thresholds thresholds) {}

    /** How all that was told stands now; to be asked before the two are parted. */
    Standings standings(List<Deliveries.Told> told) {
        return Standings.now(told, facts);
    }

    /**
     * Sends the corrections.
     *
     * @param told since the two were taken for one
     * @param before how it stood while they were
     * @return the messages of which something was told in the wrong place
     */
    Set<InteractionId> of(List<Deliveries.Told> told, Standings before, WrongLines.Apart apart, AuditContext context) {
        Standings now = standings(told);
        WrongLines lines = new WrongLines(before, now, timelines.about(items(told)), apart);
        Set<InteractionId> misplaced = new HashSet<>();
        Map<Addressee, Correction> corrections = new LinkedHashMap<>();
        for (Deliveries.Told one : told) {
            List<TakenBack> wrong = lines.of(one);
            wrong.stream()
                    .filter(back -> back.why() == TakenBack.Why.ANOTHER_PERSON)
                    .flatMap(back -> lines.message(back).stream())
                    .forEach(misplaced::add);
            Standings.Place place = now.place(one);
            if (!wrong.isEmpty() && !madeUpAnew(one, place)) {
                corrections
                        .computeIfAbsent(Addressee.of(one, place), to -> new Correction(one, new ArrayList<>()))
                        .back()
                        .addAll(wrong);
            }
        }
        Set<TakenBack> already =
                told.stream().flatMap(one -> one.signal().takenBack().stream()).collect(Collectors.toSet());
        corrections.forEach((to, correction) -> send(to, correction, already, apart, context));
        return misplaced;
    }

    private static Set<ItemId> items(List<Deliveries.Told> told) {
        return told.stream()
                .flatMap(one -> one.signal().lines().stream())
                .map(line -> line.permit().item())
                .collect(Collectors.toSet());
    }

    private record Addressee(HouseholdId household, Oin recipient, Purpose purpose) {
        static Addressee of(Deliveries.Told told, Standings.Place place) {
            return new Addressee(
                    place.household(), told.signal().recipient(), told.signal().purpose());
        }
    }

    private record Correction(Deliveries.Told first, List<TakenBack> back) {}

    /** What nobody is sending at this moment has not left, and never will as it is. */
    private boolean madeUpAnew(Deliveries.Told told, Standings.Place place) {
        Optional<Partner> recipient = partners.byOin(told.signal().recipient());
        if (!told.waits() || recipient.isEmpty()) {
            return false;
        }
        Optional<Deliveries.Taken> taken = facts.deliveries().take(told.signal().delivery());
        taken.ifPresent(stale -> sending.renew().replace(stale, recipient.get(), place.picture()));
        return taken.isPresent() && !told.tried();
    }

    private void send(
            Addressee to, Correction correction, Set<TakenBack> already, WrongLines.Apart apart, AuditContext context) {
        List<TakenBack> back =
                correction.back().stream().filter(one -> !already.contains(one)).toList();
        if (back.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Deliveries.NextVersion next = facts.deliveries().nextVersion(to.household(), to.recipient(), to.purpose(), now);
        ClearedSignal signal = signal(to, next, back, now);
        facts.deliveries().keep(signal, to.household(), correction.first().cause());
        sending.outbox()
                .add(Channels.delivery(to.recipient()), signal.delivery().value());
        audit.append(AuditRecord.of(
                clock,
                context.about(to.household(), Set.of(apart.one(), apart.other())),
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
