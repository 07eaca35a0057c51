package nl.huiskring.hub.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.town.partner.Ledger;
import nl.huiskring.town.story.Planned;

/** What the hub had been told about a family when it made up a delivery, from the partners' books and the order of the log. */
final class Told {
    private final Map<String, List<Line>> byFamily = new HashMap<>();
    private final Map<String, String> familyOf = new HashMap<>();

    private record Line(long since, Planned planned) {}

    Told(List<PartnerBook> books, LoggedPlay log) {
        Map<MessageKey, String> interactions = new HashMap<>();
        log.messages().forEach(message -> interactions.put(message.key(), message.interaction()));
        for (PartnerBook book : books) {
            book.taken()
                    .filter(line -> line.ended() == Ledger.Ended.ACCEPTED)
                    .map(Ledger.Sent::planned)
                    .forEach(planned -> Optional.ofNullable(interactions.get(key(book, planned)))
                            .ifPresent(interaction -> enter(planned, interaction, log)));
        }
    }

    private static MessageKey key(PartnerBook book, Planned planned) {
        return new MessageKey(
                book.oin(), book.transport(), planned.message().id().toString());
    }

    private void enter(Planned planned, String interaction, LoggedPlay log) {
        familyOf.put(interaction, planned.family());
        log.effects(interaction)
                .forEach(since -> byFamily.computeIfAbsent(planned.family(), family -> new ArrayList<>())
                        .add(new Line(since, planned)));
    }

    /** The words about the family of whose message this delivery comes. */
    FamilyWords before(LoggedDelivery delivery) {
        return delivery.interaction()
                .map(familyOf::get)
                .map(byFamily::get)
                .map(lines -> FamilyWords.of(lines.stream()
                        .filter(line -> line.since() < delivery.sequence())
                        .map(Line::planned)
                        .toList()))
                .orElseGet(FamilyWords::none);
    }
}
