package nl.huiskring.routes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.casework.alert.NextStep;
import nl.huiskring.casework.alert.Thresholds;
import nl.huiskring.consent.Ruling;
import nl.huiskring.consent.mask.Mask;
import nl.huiskring.consent.mask.Redaction;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.Uuids;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.ClearedSignal.AskHolder;
import nl.huiskring.model.exchange.ClearedSignal.SilentSource;
import nl.huiskring.model.exchange.Deliveries;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Outcome;

/** Steps 6 and 8 for one recipient: everything is decided about, and the combined alert is made from permits only. */
final class ComposeSignal {
    private final AskConsent consent;
    private final Identity identity;
    private final Deliveries deliveries;
    private final PartnerDirectory partners;
    private final Thresholds thresholds;
    private final Clock clock;

    ComposeSignal(
            AskConsent consent, Deliveries deliveries, PartnerDirectory partners, Thresholds thresholds, Clock clock) {
        this.consent = consent;
        this.identity = new Identity(consent);
        this.deliveries = deliveries;
        this.partners = partners;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /**
     * Decides and composes.
     *
     * @param traceparent of this signal alone: by that of the message its recipients could join their lists
     * @param version gives the signal its name and number, once it is clear that there will be one
     */
    Composed compose(Draft draft, Picture picture, String traceparent, Supplier<Deliveries.NextVersion> version) {
        List<Asked> about = draft.items().stream()
                .filter(item -> !item.subjects().isEmpty())
                .map(item -> consent.ask(item, draft.recipient(), draft.purpose(), picture))
                .toList();
        if (about.stream().noneMatch(ComposeSignal::tellsSomething)) {
            return new Composed(draft, about, Optional.empty());
        }
        List<Asked> all = new ArrayList<>(about);
        Set<HeldItem> decided = draft.items();
        identity.of(draft, picture).stream()
                .filter(asked -> !decided.contains(asked.item()))
                .forEach(all::add);
        return new Composed(draft, all, Optional.of(signal(draft, all, picture, traceparent, version.get())));
    }

    /** Names and roles alone are no reason to write to anybody. */
    private static boolean tellsSomething(Asked asked) {
        return asked.tells() && !Identity.isIdentity(asked.item().field());
    }

    private ClearedSignal signal(
            Draft draft, List<Asked> asked, Picture picture, String traceparent, Deliveries.NextVersion next) {
        Redaction redaction = ProtectedWords.of(picture, partners);
        Map<PersonId, String> names = names(asked, picture);
        List<ClearedLine> lines = asked.stream()
                .flatMap(one -> line(one, draft.recipient(), names, redaction).stream())
                .toList();
        List<Heard> heard = draft.alerts().stream()
                .flatMap(alert -> heard(alert, lines).stream())
                .toList();
        NextStep step = NextStep.of(
                heard.stream().map(Heard::finding).toList(), draft.recipient().kind(), clock.instant(), thresholds);
        return new ClearedSignal(
                new DeliveryId(Uuids.next(clock)),
                Uuids.next(clock),
                next.signal(),
                next.version(),
                draft.recipient().oin(),
                draft.purpose(),
                next.householdRef(),
                clock.instant(),
                step.heading(),
                heard.stream().map(Heard::reason).toList(),
                List.copyOf(names.values()),
                lines,
                askHolders(draft.recipient(), asked),
                silent(draft.recipient()),
                List.of(),
                step.advice(),
                traceparent);
    }

    /** Members of whom the recipient sees something, in a fixed order; of others not even the number shows. */
    private static Map<PersonId, String> names(List<Asked> asked, Picture picture) {
        Set<PersonId> seen = asked.stream()
                .filter(Asked::tells)
                .flatMap(one -> one.item().subjects().stream())
                .filter(picture::isMember)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<PersonId, String> names = new LinkedHashMap<>();
        seen.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .forEach(person -> names.put(person, "persoon-" + (names.size() + 1)));
        return names;
    }

    private static Optional<ClearedLine> line(
            Asked asked, Partner recipient, Map<PersonId, String> names, Redaction redaction) {
        if (asked.withheld() || !(asked.ruling() instanceof Ruling.Allowed allowed)) {
            return Optional.empty();
        }
        HeldItem item = asked.item();
        Optional<String> shown = Mask.apply(
                        allowed.permit(), item.field(), item.value(), recipient.mayProcess(item.field()), redaction)
                .flatMap(text -> item.field() == Field.RELATION ? relation(text, item, names) : Optional.of(text));
        if (shown.isEmpty() && asked.outcome() != Outcome.SIGNAL_ONLY) {
            return Optional.empty();
        }
        List<String> subjects = item.subjects().stream()
                .map(names::get)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .toList();
        return Optional.of(ClearedLine.of(
                allowed.permit(), item.id(), item.field(), shown, subjects, item.holder(), item.happenedAt()));
    }

    /** A relation names persons within this signal; with somebody the recipient does not see there is none to tell. */
    private static Optional<String> relation(String type, HeldItem item, Map<PersonId, String> names) {
        List<PersonId> both = List.copyOf(item.subjects());
        String from = names.get(both.getFirst());
        String to = names.get(both.getLast());
        return both.size() < 2 || from == null || to == null
                ? Optional.empty()
                : Optional.of(from + " is " + type + " van " + to);
    }

    /** What the recipient hears of an alert: why, and the finding as far as he may know of it. */
    private record Heard(Reason reason, Finding finding) {}

    /**
     * The words of a rule go along only when all it rests on does. Its name, and the advice that follows from it, go only when
     * the recipient at least knows of everything it rests on: of an item that is denied not even the existence shows.
     */
    private static Optional<Heard> heard(Draft.Alert alert, List<ClearedLine> lines) {
        List<ClearedLine> seen = lines.stream()
                .filter(line -> alert.restsOn(line.permit().item()))
                .toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        boolean whole = seen.size() == alert.restsOn().size()
                && seen.stream().anyMatch(line -> line.value().isPresent());
        boolean plain = whole && seen.stream().allMatch(line -> line.permit().outcome() == Outcome.PERMIT);
        Finding finding = whole ? alert.finding() : alert.finding().unnamed();
        return Optional.of(new Heard(
                new Reason(
                        alert.id(),
                        finding.rule(),
                        alert.level(),
                        plain ? finding.words() : finding.neutralWords(),
                        seen.stream().map(line -> line.permit().item()).toList()),
                finding));
    }

    /** Who signals or defers is named; a local team is always sent to Veilig Thuis, whether or not there is more. */
    private List<AskHolder> askHolders(Partner recipient, List<Asked> asked) {
        Set<Oin> holders = asked.stream()
                .filter(one -> one.outcome() == Outcome.SIGNAL_ONLY || one.outcome() == Outcome.DEFER)
                .map(one -> one.item().holder())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (isLocalTeam(recipient.kind())) {
            partners.ofKind(PartnerKind.VEILIG_THUIS).forEach(partner -> holders.add(partner.oin()));
        }
        return holders.stream()
                .flatMap(oin -> partners.byOin(oin).stream())
                .map(partner -> new AskHolder(partner.name(), partner.contact()))
                .toList();
    }

    private static boolean isLocalTeam(PartnerKind kind) {
        return kind == PartnerKind.WIJKTEAM || kind == PartnerKind.WELZIJNSWERK || kind == PartnerKind.GEMEENTE;
    }

    /** Since when in whole hours: the minute could tell about which incident a source was being written to. */
    private List<SilentSource> silent(Partner recipient) {
        return deliveries.silent().stream()
                .filter(silent -> !silent.partner().equals(recipient.oin()))
                .flatMap(silent -> partners.byOin(silent.partner()).stream()
                        .map(partner ->
                                new SilentSource(partner.name(), silent.since().truncatedTo(ChronoUnit.HOURS))))
                .toList();
    }
}
