package nl.huiskring.household.match;

import nl.huiskring.household.name.Similarity;

/** Compares two addresses; what the levels mean is told at {@link Comparison}. */
final class PlaceComparison {
    private static final int AREA = 4;
    private static final int LONG_NAME = 6;

    private PlaceComparison() {}

    /** Street and number; in the Netherlands postcode and number point to the house. */
    static Level address(Place a, Place b, Level area) {
        if (sameDutchStreet(a, b)) {
            if (!a.number().equals(b.number())) {
                return Level.FUZZY;
            }
            return a.suffix().equals(b.suffix()) ? Level.EXACT : Level.CLOSE;
        }
        boolean streets = !a.street().isEmpty() && !b.street().isEmpty();
        boolean numbers = !a.number().isEmpty() && !b.number().isEmpty();
        if (!streets && !numbers) {
            return Level.MISSING;
        }
        Level street = streets ? street(a.street(), b.street()) : Level.DIFFERS;
        boolean sameNumber = numbers && a.number().equals(b.number());
        Level level = streetAndNumber(street, sameNumber);
        return area == Level.DIFFERS && level.atLeast(Level.CLOSE) ? Level.FUZZY : level;
    }

    private static Level streetAndNumber(Level street, boolean sameNumber) {
        if (street.atLeast(Level.CLOSE)) {
            return sameNumber ? Level.EXACT : Level.FUZZY;
        }
        if (sameNumber) {
            return street == Level.FUZZY ? Level.CLOSE : Level.PARTIAL;
        }
        return Level.DIFFERS;
    }

    /** A street is often written with more or less behind it. */
    private static Level street(String a, String b) {
        boolean longer = Math.min(a.length(), b.length()) > LONG_NAME && (a.startsWith(b) || b.startsWith(a));
        return longer ? Level.CLOSE : Alike.text(a, b);
    }

    /** Postcode and city, as far as the address does not say it already. */
    static Level area(Place a, Place b) {
        if (sameDutchStreet(a, b)) {
            return Level.MISSING;
        }
        Level city = Alike.text(a.city(), b.city());
        Level postcode = postcode(a.postcode(), b.postcode());
        if (postcode == Level.MISSING) {
            return city;
        }
        if (city == Level.MISSING) {
            return postcode;
        }
        boolean both = postcode.atLeast(Level.CLOSE) && city.atLeast(Level.CLOSE);
        boolean either = postcode.atLeast(Level.FUZZY) || city.atLeast(Level.CLOSE);
        return both ? Level.EXACT : either ? Level.FUZZY : Level.DIFFERS;
    }

    private static boolean sameDutchStreet(Place a, Place b) {
        return a.pointsToHouse() && b.pointsToHouse() && a.postcode().equals(b.postcode());
    }

    /** Codes are dense, so another digit is another place; a swap is a slip, and the digits of a Dutch code are an area. */
    private static Level postcode(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Level.MISSING;
        }
        if (a.equals(b)) {
            return Level.EXACT;
        }
        if (swappedNeighbours(a, b)) {
            return Level.CLOSE;
        }
        boolean sameArea = a.length() > AREA && b.length() > AREA && a.regionMatches(0, b, 0, AREA);
        return sameArea ? Level.FUZZY : Level.DIFFERS;
    }

    private static boolean swappedNeighbours(String a, String b) {
        if (a.length() != b.length() || !Similarity.withinOneEdit(a, b)) {
            return false;
        }
        int wrong = 0;
        for (int i = 0; i < a.length(); i++) {
            wrong += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return wrong == 2;
    }
}
