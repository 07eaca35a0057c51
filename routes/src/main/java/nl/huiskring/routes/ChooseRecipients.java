package nl.huiskring.routes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.casework.alert.AlertChange;
import nl.huiskring.casework.alert.Finding;
import nl.huiskring.casework.alert.OpenAlert;
import nl.huiskring.casework.alert.Route;
import nl.huiskring.casework.sharing.Offer;
import nl.huiskring.casework.sharing.SharingTable;
import nl.huiskring.model.AlertId;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.exchange.Reason;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.policy.Purpose;

/**
 * Who is asked about: partners to whom this type of message is offered at once, and those to whom an alert that changed goes.
 * One draft per recipient and purpose, however many reasons there are.
 */
final class ChooseRecipients {
    private final PartnerDirectory partners;
    private final SharingTable sharing;

    ChooseRecipients(PartnerDirectory partners, SharingTable sharing) {
        this.partners = partners;
        this.sharing = sharing;
    }

    List<Draft> drafts(Placed placed, Picture picture, Attend.Attention attention) {
        Map<Recipient, Draft> drafts = new LinkedHashMap<>();
        offers(placed, picture)
                .forEach(recipient -> drafts.put(
                        recipient,
                        new Draft(
                                recipient.partner(),
                                recipient.purpose(),
                                shared(placed, recipient.partner(), picture),
                                List.of())));
        for (AlertChange change : attention.changes()) {
            news(change)
                    .ifPresent(finding -> sharing.ofAlert(finding.rule(), attention.inInvestigation())
                            .forEach(route ->
                                    add(drafts, route, draftAlert(change, finding, picture), placed, picture)));
        }
        return List.copyOf(drafts.values());
    }

    private record Recipient(Partner partner, Purpose purpose) {}

    /** A message is offered as part of the households to whose timeline it belongs: not of every household of its pleger. */
    private Stream<Recipient> offers(Placed placed, Picture picture) {
        return picture.chapter(placed.recognised().kept().id()).stream()
                .flatMap(chapter -> sharing.of(chapter.type()).stream())
                .flatMap(offer -> recipients(offer, placed, picture));
    }

    private Stream<Recipient> recipients(Offer offer, Placed placed, Picture picture) {
        Oin sender = placed.recognised().sender().oin();
        return candidates(offer.partnerKind(), offer.purpose(), placed, picture)
                .filter(partner -> !partner.oin().equals(sender))
                .filter(partner -> Ties.anyOf(offer.needed(), partner, picture))
                .map(partner -> new Recipient(partner, offer.purpose()));
    }

    /** A partner gets only what it is registered for, of people it serves. */
    private Stream<Partner> candidates(PartnerKind kind, Purpose purpose, Placed placed, Picture picture) {
        Optional<String> municipality = municipality(placed.recognised().kept().report(), picture);
        Set<String> ofSender = placed.recognised().sender().municipalities();
        return partners.ofKind(kind).stream()
                .filter(partner -> partner.purposes().contains(purpose))
                .filter(partner -> municipality.isPresent() ? partner.serves(municipality) : meet(partner, ofSender));
    }

    /** Where it happened, or else where something last happened in this household. */
    private static Optional<String> municipality(Report report, Picture picture) {
        return report.first(Field.MUNICIPALITY_CODE)
                .or(() -> picture.items()
                        .filter(item -> item.field() == Field.MUNICIPALITY_CODE)
                        .max(Comparator.comparing(HeldItem::happenedAt))
                        .map(HeldItem::value));
    }

    /** Where no place is known, it stays in the region of who tells it. */
    private static boolean meet(Partner partner, Set<String> ofSender) {
        return ofSender.isEmpty()
                || partner.municipalities().isEmpty()
                || partner.municipalities().stream().anyMatch(ofSender::contains);
    }

    /** What the message tells of somebody in this household; who else it names is no part of it. */
    private static List<HeldItem> shared(Placed placed, Partner recipient, Picture picture) {
        return placed.items().stream()
                .filter(item -> !item.holder().equals(recipient.oin()))
                .filter(item -> item.subjects().stream().anyMatch(picture::isMember))
                .toList();
    }

    /** What of a change there is to tell; nothing when it stands as it stood. */
    private static Optional<Finding> news(AlertChange change) {
        return change instanceof AlertChange.Unchanged ? Optional.empty() : finding(change);
    }

    private static Optional<Finding> finding(AlertChange change) {
        return switch (change) {
            case AlertChange.Opened opened -> Optional.of(opened.finding());
            case AlertChange.Reopened reopened -> Optional.of(reopened.finding());
            case AlertChange.Raised raised -> Optional.of(raised.finding());
            case AlertChange.Updated updated -> Optional.of(updated.finding());
            case AlertChange.Unchanged unchanged -> Optional.of(unchanged.finding());
            case AlertChange.Withdrawn withdrawn -> Optional.empty();
        };
    }

    private void add(Map<Recipient, Draft> drafts, Route route, Draft.Alert alert, Placed placed, Picture picture) {
        candidates(route.recipient(), route.purpose(), placed, picture)
                .filter(partner -> Ties.anyOf(route.needed(), partner, picture))
                .map(partner -> new Recipient(partner, route.purpose()))
                .forEach(recipient -> drafts.merge(
                        recipient,
                        new Draft(recipient.partner(), recipient.purpose(), List.of(), List.of(alert)),
                        Draft::joined));
    }

    /**
     * All there is about a household, for somebody of one organisation who looks at it now.
     *
     * @param viewer the organisation, as the recipient of what is shown
     */
    Draft everything(Partner viewer, Purpose purpose, Picture picture, Attend.Attention attention) {
        List<HeldItem> items = picture.items()
                .filter(item -> !Identity.isIdentity(item.field()))
                .toList();
        return new Draft(
                viewer,
                purpose,
                items,
                openAlerts(viewer, purpose, picture, attention).toList());
    }

    /** What a signal told that never arrived, as it stands now: the items that are still there, the alerts still open. */
    Draft again(ClearedSignal signal, Partner recipient, Picture picture, Attend.Attention attention) {
        Set<ItemId> told =
                signal.lines().stream().map(line -> line.permit().item()).collect(Collectors.toSet());
        Set<AlertId> alerts = signal.reasons().stream().map(Reason::alert).collect(Collectors.toSet());
        List<HeldItem> items = picture.items()
                .filter(item -> told.contains(item.id()) && !Identity.isIdentity(item.field()))
                .toList();
        return new Draft(
                recipient,
                signal.purpose(),
                items,
                openAlerts(recipient, signal.purpose(), picture, attention)
                        .filter(alert -> alerts.contains(alert.id()))
                        .toList());
    }

    private Stream<Draft.Alert> openAlerts(
            Partner viewer, Purpose purpose, Picture picture, Attend.Attention attention) {
        return attention.changes().stream()
                .filter(change -> change.alert().isOpen() && goesTo(viewer, purpose, change, attention, picture))
                .flatMap(change -> finding(change).stream().map(finding -> draftAlert(change, finding, picture)));
    }

    private boolean goesTo(
            Partner viewer, Purpose purpose, AlertChange change, Attend.Attention attention, Picture picture) {
        return sharing.ofAlert(change.alert().rule(), attention.inInvestigation()).stream()
                .anyMatch(route -> route.recipient() == viewer.kind()
                        && route.purpose() == purpose
                        && Ties.anyOf(route.needed(), viewer, picture));
    }

    private static Draft.Alert draftAlert(AlertChange change, Finding finding, Picture picture) {
        OpenAlert alert = change.alert();
        Set<ItemId> wanted = Set.copyOf(finding.restsOn());
        List<HeldItem> restsOn = picture.items()
                .filter(item -> wanted.contains(item.id()))
                .sorted(Comparator.comparing(HeldItem::happenedAt)
                        .thenComparing(item -> item.id().value()))
                .toList();
        return new Draft.Alert(alert.id(), alert.level(), alert.due(), finding, restsOn);
    }
}
