package nl.huiskring.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.PersonBlock;

/**
 * Where a partner says that somebody is, or can be reached.
 *
 * @param told on one line, as an item tells it
 * @param words what leads there in a text; none when it leads to no door, such as the name of a town alone
 */
public record ToldPlace(String told, Set<String> words) {
    /** All places of a block: address, telephone, mail. */
    public static List<ToldPlace> of(PersonBlock block) {
        List<ToldPlace> places = new ArrayList<>();
        block.address().ifPresent(address -> places.add(new ToldPlace(address.line(), words(address))));
        block.phone().ifPresent(phone -> places.add(new ToldPlace(phone, Set.of(phone))));
        block.email().ifPresent(email -> places.add(new ToldPlace(email, Set.of(email))));
        return places;
    }

    /** A street with its number, a postcode, and the whole line when it has either. */
    private static Set<String> words(Address address) {
        Stream<String> street = address.street().stream()
                .map(name ->
                        name + address.houseNumber().map(number -> " " + number).orElse(""));
        Stream<String> line = address.street().or(address::postcode).map(door -> address.line()).stream();
        return Stream.of(street, address.street().stream(), address.postcode().stream(), line)
                .flatMap(words -> words)
                .filter(word -> !word.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "ToldPlace[*]";
    }
}
