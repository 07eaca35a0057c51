package nl.huiskring.household.match;

import nl.huiskring.household.PersonRecord;

/** An address, folded; empty parts are not known. A place that is no evidence has no parts at all. */
record Place(String street, String number, String suffix, String postcode, String city) {
    private static final Place NOWHERE = new Place("", "", "", "", "");
    private static final int DUTCH_POSTCODE = 6;

    static Place of(PersonRecord person, Values values) {
        if (!person.addressIsEvidence()) {
            return NOWHERE;
        }
        String number = known(values.joined(person.houseNumber()));
        int digits = leadingDigits(number);
        String rest = digits == 0 ? "" : number.substring(digits);
        return new Place(
                known(values.joined(person.street())),
                rest.isEmpty() ? number : number.substring(0, digits),
                rest + known(values.joined(person.suffix())),
                known(values.joined(person.postcode())),
                known(values.joined(person.city())));
    }

    /** Many write a house number and its addition in one: 12a is number 12, addition a. */
    private static int leadingDigits(String number) {
        int digits = 0;
        while (digits < number.length() && number.charAt(digits) >= '0' && number.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /** Postcode and number together point to one address in the Netherlands. */
    boolean pointsToHouse() {
        return postcode.length() == DUTCH_POSTCODE && !number.isEmpty();
    }

    private static String known(String folded) {
        return folded.equals("onbekend") || folded.equals("geheim") ? "" : folded;
    }

    @Override
    public String toString() {
        return "Place[*]";
    }
}
