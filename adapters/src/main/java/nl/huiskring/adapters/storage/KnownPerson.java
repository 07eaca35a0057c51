package nl.huiskring.adapters.storage;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.household.ToldPlace;
import nl.huiskring.household.store.People.Known;
import nl.huiskring.household.store.People.Shielded;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.policy.SecrecyFlag;

/**
 * Adds up what all records of one person say about his protection. Until a steward has decided who is who, the marks of everybody
 * he may be protect him as well, and those of everybody who may be he: nothing is told of the one that a mark of the other would
 * hold back.
 */
final class KnownPerson {
    private KnownPerson() {}

    /**
     * What is known of one person.
     *
     * @param ofOthers marks of whom he may be, and of who may be he
     * @param hiding marks that records of anybody put on a place, by its key
     */
    static Known of(
            boolean provisional,
            Set<SecrecyFlag> ofOthers,
            List<PersonBlock> blocks,
            Map<String, Set<SecrecyFlag>> hiding) {
        Set<SecrecyFlag> flags = new HashSet<>(ofOthers);
        blocks.forEach(block -> flags.addAll(block.flags()));
        return new Known(
                provisional,
                youngest(blocks),
                flags,
                blocks.stream().map(PersonBlock::role).collect(Collectors.toSet()),
                words(blocks.stream()
                        .flatMap(block -> ToldPlace.of(block).stream())
                        .toList()),
                shielded(blocks, hiding),
                blocks.stream().flatMap(block -> names(block.name())).collect(Collectors.toSet()));
    }

    /** Where sources differ the later birth date counts: minors are protected, so the error is on the safe side. */
    private static Optional<PartialDate> youngest(List<PersonBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.birthDate().stream())
                .max(Comparator.comparingInt(PartialDate::year)
                        .thenComparingInt(PartialDate::month)
                        .thenComparingInt(PartialDate::day));
    }

    private static Set<String> words(List<ToldPlace> places) {
        return places.stream().flatMap(place -> place.words().stream()).collect(Collectors.toSet());
    }

    private static Set<Shielded> shielded(List<PersonBlock> blocks, Map<String, Set<SecrecyFlag>> hiding) {
        return blocks.stream()
                .flatMap(
                        block -> ToldPlace.of(block).stream().flatMap(place -> shielded(place, block, hiding).stream()))
                .collect(Collectors.toSet());
    }

    /** What leads to no door is the same for a whole town, and hides nobody. */
    private static Optional<Shielded> shielded(
            ToldPlace place, PersonBlock block, Map<String, Set<SecrecyFlag>> hiding) {
        Set<SecrecyFlag> marks = EnumSet.noneOf(SecrecyFlag.class);
        if (block.placeIsSecret()) {
            marks.addAll(block.flags());
        }
        place.sought().forEach(key -> marks.addAll(hiding.getOrDefault(key, Set.of())));
        return marks.isEmpty() || place.words().isEmpty()
                ? Optional.empty()
                : Optional.of(new Shielded(place.told(), place.words(), marks));
    }

    /** Of several given names a text uses one. */
    private static Stream<String> names(PersonName name) {
        return Stream.of(
                        name.given().stream(),
                        name.given().stream().flatMap(given -> Stream.of(given.split("[ -]+"))),
                        name.family().stream(),
                        name.partnerFamily().stream(),
                        Stream.of(name.line()))
                .flatMap(words -> words);
    }
}
