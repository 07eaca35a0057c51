package nl.huiskring.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.household.name.Letters;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.PersonBlock;

/**
 * Where a partner says that somebody is, or can be reached. It can be recognised in what another partner wrote in another way;
 * its keys hold personal data, so only keyed hashes of them are stored.
 *
 * @param told on one line, as an item tells it
 * @param words what leads there in a text; none when it leads to no door, such as the name of a town alone
 * @param kept keys under which a hiding place is kept
 * @param sought keys under which it is looked for among the hiding places
 */
public record ToldPlace(String told, Set<String> words, Set<String> kept, Set<String> sought) {
    /** Of a telephone number, the same with +31, 0031 or 0 before it. */
    private static final int NATIONAL_FIGURES = 9;

    /** What is shorter is no number anybody answers, such as "geheim". */
    private static final int FEWEST_FIGURES = 7;

    /** All places of a block: address, telephone, mail. */
    public static List<ToldPlace> of(PersonBlock block) {
        List<ToldPlace> places = new ArrayList<>();
        block.address().ifPresent(address -> places.add(at(address)));
        block.phone().ifPresent(phone -> places.add(reached(phone, phoneKeys(phone))));
        block.email().ifPresent(email -> places.add(reached(email, mailKeys(email))));
        return places;
    }

    private static ToldPlace at(Address address) {
        AddressKeys keys = AddressKeys.of(address);
        return new ToldPlace(address.line(), words(address), keys.kept(), keys.sought());
    }

    private static ToldPlace reached(String told, Set<String> keys) {
        return new ToldPlace(told, Set.of(told), keys, keys);
    }

    private static Set<String> phoneKeys(String phone) {
        String figures = Letters.digits(phone);
        return figures.length() < FEWEST_FIGURES
                ? Set.of()
                : Set.of("T:" + figures.substring(Math.max(0, figures.length() - NATIONAL_FIGURES)));
    }

    private static Set<String> mailKeys(String email) {
        return email.contains("@") ? Set.of("M:" + email.strip().toLowerCase(Locale.ROOT)) : Set.of();
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
