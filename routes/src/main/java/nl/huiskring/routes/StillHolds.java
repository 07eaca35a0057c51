package nl.huiskring.routes;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huiskring.consent.Ruling;
import nl.huiskring.consent.mask.Mask;
import nl.huiskring.consent.mask.Redaction;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Permit;

/** Whether a signal that waited would say today, line by line, what it says. */
final class StillHolds {
    private final AskConsent consent;
    private final PartnerDirectory partners;

    StillHolds(AskConsent consent, PartnerDirectory partners) {
        this.consent = consent;
        this.partners = partners;
    }

    /** False as soon as one line may no longer be told, or would be told in other words. */
    boolean today(ClearedSignal signal, Partner recipient, Picture picture) {
        Redaction redaction = ProtectedWords.of(picture, partners);
        Map<ItemId, HeldItem> items =
                picture.items().collect(Collectors.toMap(HeldItem::id, Function.identity(), (first, second) -> first));
        return signal.lines().stream()
                .allMatch(line -> Optional.ofNullable(items.get(line.permit().item()))
                        .filter(item -> holds(line, item, signal, recipient, picture, redaction))
                        .isPresent());
    }

    /** Whether the recipient may have a line as it was told: the item still belongs here, and is permitted as widely. */
    boolean mayStay(ClearedLine line, Partner recipient, Picture picture) {
        return picture.items()
                .filter(item -> item.id().equals(line.permit().item()))
                .findFirst()
                .filter(item -> consent.ask(item, recipient, line.permit().purpose(), picture)
                                        .ruling()
                                instanceof Ruling.Allowed allowed
                        && allowed.permit().outcome().compareTo(line.permit().outcome()) >= 0)
                .isPresent();
    }

    private boolean holds(
            ClearedLine line,
            HeldItem item,
            ClearedSignal signal,
            Partner recipient,
            Picture picture,
            Redaction redaction) {
        return consent.ask(item, recipient, signal.purpose(), picture).ruling() instanceof Ruling.Allowed allowed
                && isAsWide(line.permit(), allowed.permit())
                && saysTheSame(
                        line,
                        Mask.apply(allowed.permit(), item.field(), item.value(), recipient.mayProcessBsn(), redaction));
    }

    private static boolean isAsWide(Permit then, Permit now) {
        return then.outcome() == now.outcome() && then.obligations().equals(now.obligations());
    }

    /** A relation is told in names of this signal alone; they are the same as long as its other lines are. */
    private static boolean saysTheSame(ClearedLine line, Optional<String> now) {
        return line.field() == Field.RELATION
                ? line.value().isPresent() == now.isPresent()
                : line.value().equals(now);
    }
}
