package nl.huiskring.hub.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.adapters.storage.PostgresBooks.Sent;
import nl.huiskring.adapters.storage.PostgresBooks.Taken;

/**
 * Three books held against each other, id by id and in both directions: what the partners wrote down, what the hub holds, and
 * what the log says. Each list names what is in one of them and should be in the others.
 *
 * @param lost accepted and not dealt with, or disclosed and not arrived
 * @param doubled taken in, dealt with, disclosed or arrived more than once
 * @param unlogged arrived or dealt with, and the log does not know it
 * @param unknown in the hub or the log, and no partner knows it
 * @param failed messages that the hub could not deal with
 * @param givenUp deliveries that the hub gave up
 */
record Balance(
        List<String> lost,
        List<String> doubled,
        List<String> unlogged,
        List<String> unknown,
        List<String> failed,
        List<String> givenUp) {

    /**
     * What the hub holds.
     *
     * @param messages every accepted message
     * @param deliveries every delivery
     */
    record HubBooks(List<Taken> messages, List<Sent> deliveries) {
        HubBooks {
            messages = List.copyOf(messages);
            deliveries = List.copyOf(deliveries);
        }

        private Set<MessageKey> messages(String state) {
            return messages.stream()
                    .filter(message -> message.state().equals(state))
                    .map(message -> new MessageKey(message.sender(), message.transport(), message.messageId()))
                    .collect(Collectors.toSet());
        }

        private Set<DeliveryKey> deliveries(String state) {
            return deliveries.stream()
                    .filter(delivery -> delivery.state().equals(state))
                    .map(delivery -> new DeliveryKey(delivery.recipient(), delivery.delivery()))
                    .collect(Collectors.toSet());
        }
    }

    static Balance of(List<PartnerBook> partners, HubBooks hub, LoggedPlay log) {
        Balance balance = new Balance(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        balance.messages(partners, hub, log);
        balance.effects(log);
        balance.deliveries(partners, hub, log);
        balance.versions(partners);
        return balance;
    }

    private void messages(List<PartnerBook> partners, HubBooks hub, LoggedPlay log) {
        Set<MessageKey> told =
                partners.stream().flatMap(book -> book.accepted().stream()).collect(Collectors.toSet());
        Set<MessageKey> done = hub.messages("DONE");
        List<MessageKey> logged =
                log.messages().stream().map(LoggedPlay.Message::key).toList();
        lost.addAll(only(told, done, "aanvaard, niet verwerkt"));
        unlogged.addAll(only(union(told, done), Set.copyOf(logged), "aanvaard, niet in het logboek"));
        unknown.addAll(only(union(done, logged), told, "verwerkt of vastgelegd, door geen partner geboekt"));
        doubled.addAll(twice(logged, "bericht twee keer als nieuw vastgelegd"));
        failed.addAll(only(hub.messages("FAILED"), Set.of(), "niet te verwerken"));
    }

    private void effects(LoggedPlay log) {
        for (LoggedPlay.Message message : log.messages()) {
            int times = log.effects(message.interaction()).size();
            if (times == 0) {
                lost.add(message.key() + ": vastgelegd, niet behandeld");
            } else if (times > 1) {
                doubled.add(message.key() + ": " + times + " keer behandeld");
            }
        }
    }

    private void deliveries(List<PartnerBook> partners, HubBooks hub, LoggedPlay log) {
        List<DeliveryKey> arrivals =
                partners.stream().flatMap(PartnerBook::arrivals).toList();
        Set<DeliveryKey> arrived = Set.copyOf(arrivals);
        Set<DeliveryKey> disclosed = Set.copyOf(log.disclosed());
        Set<DeliveryKey> delivered = Set.copyOf(log.delivered());
        Set<DeliveryKey> sent = hub.deliveries("DELIVERED");
        lost.addAll(only(union(disclosed, union(delivered, sent)), arrived, "signaal niet aangekomen"));
        lost.addAll(only(disclosed, sent, "vastgelegd, bij de hub niet bezorgd"));
        unlogged.addAll(only(union(arrived, sent), disclosed, "signaal zonder vastgelegde verstrekking"));
        unlogged.addAll(only(union(arrived, sent), delivered, "signaal zonder vastgelegde aflevering"));
        unknown.addAll(only(arrived, sent, "signaal aangekomen dat de hub niet als bezorgd kent"));
        doubled.addAll(twice(arrivals, "signaal twee keer aangekomen"));
        doubled.addAll(twice(log.disclosed(), "signaal twee keer vastgelegd"));
        givenUp.addAll(only(hub.deliveries("GIVEN_UP"), Set.of(), "bezorging opgegeven"));
    }

    /** One version of a signal that came under two delivery ids is doubled too. */
    private void versions(List<PartnerBook> partners) {
        for (PartnerBook book : partners) {
            Set<String> ids = new HashSet<>();
            doubled.addAll(twice(
                    book.received().stream()
                            .filter(delivery -> ids.add(delivery.deliveryId()))
                            .map(delivery ->
                                    new DeliveryKey(book.oin(), delivery.signalId() + " versie " + delivery.version()))
                            .toList(),
                    "versie twee keer aangekomen"));
        }
    }

    private static <T> List<String> only(Set<T> these, Set<T> others, String why) {
        return these.stream()
                .filter(one -> !others.contains(one))
                .map(one -> one + ": " + why)
                .sorted()
                .toList();
    }

    private static <T> List<String> twice(List<T> all, String why) {
        Set<T> seen = new HashSet<>();
        return all.stream()
                .filter(one -> !seen.add(one))
                .map(one -> one + ": " + why)
                .sorted()
                .toList();
    }

    private static <T> Set<T> union(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
