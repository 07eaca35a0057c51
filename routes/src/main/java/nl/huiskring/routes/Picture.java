package nl.huiskring.routes;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.household.store.People.Known;
import nl.huiskring.household.store.People.Shielded;
import nl.huiskring.household.store.Timelines.Chapter;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.SecrecyFlag;

/**
 * Everything the hub holds about one household at one moment, before anybody decided about it: the working paper of one
 * flow, never stored, never sent, never shown.
 *
 * @param core members by relation
 * @param attached members who connect to nobody further (a pleger)
 * @param known its members, and whoever else its messages name: a mark protects him here too
 * @param ties what partners have to do with any of these
 */
record Picture(
        HouseholdId household,
        Set<PersonId> core,
        Set<PersonId> attached,
        Map<PersonId, Known> known,
        List<Chapter> chapters,
        List<Tie> ties) {

    /** A partner's involvement with a person, valid today. */
    record Tie(Oin partner, PersonId person, Involvement involvement) {}

    Stream<PersonId> members() {
        return Stream.concat(core.stream(), attached.stream());
    }

    boolean isMember(PersonId person) {
        return core.contains(person) || attached.contains(person);
    }

    Optional<Chapter> chapter(InteractionId interaction) {
        return chapters.stream()
                .filter(chapter -> chapter.interaction().equals(interaction))
                .findFirst();
    }

    Stream<HeldItem> items() {
        return chapters.stream().flatMap(chapter -> chapter.items().stream());
    }

    /** Everybody of whom an item here tells something, whether or not he belongs to this household. */
    static Set<PersonId> named(Collection<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Stream.concat(
                        chapter.persons().keySet().stream(),
                        chapter.items().stream().flatMap(item -> item.subjects().stream())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Secrecy marks that bear on a person's place: those of all core members together, for who lives with a hidden person is
     * hidden with him; of anybody else his own alone.
     */
    Set<SecrecyFlag> placeFlags(PersonId person) {
        return flags(core.contains(person) ? core.stream() : Stream.of(person));
    }

    /**
     * The marks that bear on this very place as well: where a relative or neighbour lives with whom a hidden person stays, that
     * person is found. What a pleger is told to live at he knows himself and hides nobody, unless a marked record bears it: she
     * who was once named as pleger herself may be in hiding there with the child.
     */
    Set<SecrecyFlag> placeFlags(PersonId person, String place) {
        String told = squeezed(place);
        Stream<Set<SecrecyFlag>> others =
                attached.contains(person) ? Stream.of() : livingThere(told).map(this::placeFlags);
        return Stream.of(Stream.of(placeFlags(person)), others, onThePlace(told))
                .flatMap(marks -> marks)
                .flatMap(Set::stream)
                .filter(flag -> flag != SecrecyFlag.ANONIEM)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<PersonId> livingThere(String told) {
        return known.entrySet().stream()
                .filter(other -> other.getValue().places().stream().anyMatch(word -> told.contains(squeezed(word))))
                .map(Map.Entry::getKey);
    }

    private Stream<Set<SecrecyFlag>> onThePlace(String told) {
        return known.values().stream()
                .flatMap(one -> one.shielded().stream())
                .filter(place -> squeezed(place.told()).equals(told))
                .map(Shielded::flags);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s.-]", "").toLowerCase(Locale.ROOT);
    }

    private Set<SecrecyFlag> flags(Stream<PersonId> whose) {
        return whose.flatMap(one -> Optional.ofNullable(known.get(one)).stream())
                .flatMap(one -> one.flags().stream())
                .filter(flag -> flag != SecrecyFlag.ANONIEM)
                .collect(Collectors.toUnmodifiableSet());
    }

    Stream<Tie> tiesOf(Oin partner) {
        return ties.stream().filter(tie -> tie.partner().equals(partner));
    }

    /** Whether a partner has the case of this household. A pleger brings none along: he may stand in another victim's case. */
    boolean hasCase(Oin partner) {
        return tiesOf(partner).anyMatch(tie -> tie.involvement() == Involvement.CASE && core.contains(tie.person()));
    }
}
