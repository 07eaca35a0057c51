package nl.huiskring.household.match;

import java.util.Optional;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.name.Letters;

/** An address, folded; empty parts are not known. A place that is no evidence has no parts at all. */
record Place(String street, String number, String suffix, String postcode, String city) {
    private static final Place NOWHERE = new Place("", "", "", "", "");
    private static final int DUTCH_POSTCODE = 6;

    static Place of(PersonRecord person) {
        if (!person.addressIsEvidence()) {
            return NOWHERE;
        }
        return new Place(
                joined(person.street()),
                joined(person.houseNumber()),
                joined(person.suffix()),
                joined(person.postcode()),
                joined(person.city()));
    }

    /** Postcode and number together point to one address in the Netherlands. */
    boolean pointsToHouse() {
        return postcode.length() == DUTCH_POSTCODE && !number.isEmpty();
    }

    private static String joined(Optional<String> text) {
        String folded = text.map(Letters::joined).orElse("");
        return folded.equals("onbekend") || folded.equals("geheim") ? "" : folded;
    }

    @Override
    public String toString() {
        return "Place[*]";
    }
}
