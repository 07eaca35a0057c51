package nl.huiskring.adapters.storage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.household.store.People.Known;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.policy.SecrecyFlag;

/**
 * Adds up what all records of one person say about his protection. Until a steward has decided who he is, the marks of everybody
 * he may be protect him as well: of a candidate nothing is told, and nothing is told that a mark of his would hold back.
 */
final class KnownPerson {
    private KnownPerson() {}

    static Known of(boolean provisional, Set<SecrecyFlag> ofCandidates, List<PersonBlock> blocks) {
        Set<SecrecyFlag> flags = new HashSet<>(ofCandidates);
        blocks.forEach(block -> flags.addAll(block.flags()));
        return new Known(
                provisional,
                youngest(blocks),
                flags,
                blocks.stream().map(PersonBlock::role).collect(Collectors.toSet()),
                places(blocks),
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

    private static Set<String> places(List<PersonBlock> blocks) {
        Set<String> words = new HashSet<>();
        for (PersonBlock block : blocks) {
            block.address().ifPresent(address -> words.addAll(words(address)));
            block.phone().ifPresent(words::add);
            block.email().ifPresent(words::add);
        }
        return words;
    }

    /** A street with its number, a postcode: what leads to a door. The name of a town alone does not. */
    private static List<String> words(Address address) {
        Stream<String> street = address.street().stream()
                .map(name ->
                        name + address.houseNumber().map(number -> " " + number).orElse(""));
        return Stream.of(street, address.street().stream(), address.postcode().stream(), Stream.of(address.line()))
                .flatMap(words -> words)
                .filter(word -> !word.isBlank())
                .toList();
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
