package nl.huiskring.household;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.household.name.Letters;
import nl.huiskring.model.message.Address;

/**
 * Keys of an address: postcode and number, or street, number and town. What follows the number (14 A, 14-2) is left out, and a
 * record without a town meets one with any: rather too much is taken for a hiding place than too little.
 *
 * @param kept under which a hiding place is kept
 * @param sought under which an address is looked for
 */
record AddressKeys(Set<String> kept, Set<String> sought) {
    static AddressKeys of(Address address) {
        Door door = Door.of(address);
        if (door.number().isEmpty()) {
            return new AddressKeys(Set.of(), Set.of());
        }
        Set<String> kept = new LinkedHashSet<>();
        Set<String> sought = new LinkedHashSet<>();
        String postcode = joined(address.postcode());
        if (!postcode.isEmpty()) {
            kept.add("P:" + postcode + "|" + door.number());
            sought.add("P:" + postcode + "|" + door.number());
        }
        if (!door.street().isEmpty()) {
            byStreet(door.street() + "|" + door.number(), joined(address.city()), kept, sought);
        }
        return new AddressKeys(kept, sought);
    }

    /** A: in any town; N: told without one. */
    private static void byStreet(String door, String city, Set<String> kept, Set<String> sought) {
        String without = "N:" + door;
        kept.add("A:" + door);
        sought.add(without);
        if (city.isEmpty()) {
            kept.add(without);
            sought.add("A:" + door);
        } else {
            kept.add("S:" + door + "|" + city);
            sought.add("S:" + door + "|" + city);
        }
    }

    /** Some write the number behind the street. */
    private record Door(String street, String number) {
        static Door of(Address address) {
            String street = address.street().map(Letters::fold).orElse("");
            String number = address.houseNumber().map(Letters::fold).orElse("");
            int blank = street.lastIndexOf(' ');
            boolean behind = number.isEmpty() && blank > 0 && Character.isDigit(street.charAt(blank + 1));
            return behind
                    ? new Door(joined(street.substring(0, blank)), figures(street.substring(blank + 1)))
                    : new Door(joined(street), figures(number));
        }

        private static String joined(String folded) {
            return folded.replace(" ", "");
        }

        private static String figures(String text) {
            int end = 0;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return text.substring(0, end);
        }
    }

    private static String joined(Optional<String> text) {
        return text.map(Letters::joined).orElse("");
    }

    @Override
    public String toString() {
        return "AddressKeys[*]";
    }
}
