package nl.huiskring.town.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each alert rule looks for happens in every town: an own, plain reading of the rules over what is really sent. */
class AlertRulesTest {
    private static final Set<String> REPORTING = Set.of("PolitieRegistratie", "Melding");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20101201})
    void everyRuleHasSomethingToFireOn(long seed) {
        Story story = Story.of(seed, 1, AStory.PERIOD, AStory.oins());
        Set<String> rules = new TreeSet<>();
        story.all().stream()
                .filter(planned -> planned.expected() instanceof Expected.Accepted)
                .collect(Collectors.groupingBy(Planned::family))
                .values()
                .forEach(messages -> rules.addAll(rules(messages)));
        assertThat(rules).as("seed " + seed).contains("A01", "A03", "A04", "A05", "A07", "A09");
    }

    private static Set<String> rules(List<Planned> messages) {
        Set<String> rules = new TreeSet<>();
        List<Planned> registrations = ofType(messages, Set.of("PolitieRegistratie"));
        if (within(registrations, 2, Duration.ofDays(90))) {
            rules.add("A01");
        }
        if (says(registrations, "wurging")) {
            rules.add("A03");
        }
        if (says(registrations, "wapen") || says(registrations, "doodsbedreiging")) {
            rules.add("A04");
        }
        if (!ofType(messages, Set.of("VoorwaardeOvertreding")).isEmpty()) {
            rules.add("A05");
        }
        List<Planned> withChild = registrations.stream()
                .filter(planned -> planned.message().says("kindaanwezig"))
                .toList();
        if (withChild.size() >= 2 && says(registrations, "kindgewond")) {
            rules.add("A07");
        }
        boolean quiet = rules.isEmpty() && ofType(messages, REPORTING).size() <= 2;
        if (quiet && organisations(messages) >= 3) {
            rules.add("A09");
        }
        return rules;
    }

    private static List<Planned> ofType(List<Planned> messages, Set<String> types) {
        return messages.stream()
                .filter(planned -> types.contains(planned.message().type()))
                .sorted(Comparator.comparing(planned -> planned.message().happenedAt()))
                .toList();
    }

    private static boolean says(List<Planned> messages, String flag) {
        return messages.stream().anyMatch(planned -> planned.message().says(flag));
    }

    private static boolean within(List<Planned> sorted, int count, Duration span) {
        List<Planned> window = new ArrayList<>();
        for (Planned next : sorted) {
            window.removeIf(old ->
                    Duration.between(old.message().happenedAt(), next.message().happenedAt())
                                    .compareTo(span)
                            > 0);
            window.add(next);
            if (window.size() >= count) {
                return true;
            }
        }
        return false;
    }

    /** The most different organisations that sent a signal within sixty days. */
    private static long organisations(List<Planned> messages) {
        Set<String> signals = Set.of("PolitieRegistratie", "Signaal", "Zorgbetrokkenheid", "Melding");
        List<Planned> sorted = ofType(messages, signals);
        return sorted.stream()
                .mapToLong(first -> sorted.stream()
                        .filter(other -> !other.message()
                                .happenedAt()
                                .isAfter(first.message().happenedAt().plus(Duration.ofDays(60))))
                        .filter(other -> !other.message()
                                .happenedAt()
                                .isBefore(first.message().happenedAt()))
                        .map(Planned::sender)
                        .distinct()
                        .count())
                .max()
                .orElse(0);
    }
}
