package nl.huiskring.household.match;

import java.util.Set;
import nl.huiskring.household.name.NameCode;

/**
 * Blocking keys for files. Beyond those of the live hub they hold coarser ones: a file is read once, may lack any field, and costs
 * nobody's time when it yields more pairs to compare.
 */
public final class FileKeys {
    private static final int HALF = 4;
    private static final int STREET = 6;

    private FileKeys() {}

    /** Keys of a row; two rows that share one are compared. */
    public static Set<String> of(Features features) {
        Set<String> keys = BlockingKeys.ofFeatures(features);
        String given = NameCode.dutch(features.given().first());
        String family = NameCode.dutch(features.family().own());
        addNames(keys, features, given, family);
        addDates(keys, features, given, family);
        addPlaces(keys, features, given, family);
        addNumbers(keys, features, given);
        return keys;
    }

    /** Both names in alphabetical order, so that swapped names meet. */
    private static void addNames(Set<String> keys, Features features, String given, String family) {
        boolean inOrder = given.compareTo(family) < 0;
        add(keys, "F1", inOrder ? given : family, inOrder ? family : given);
        add(keys, "F2", features.given().whole(), Integer.toString(features.birth() / 100));
        add(keys, "F3", features.family().own(), Integer.toString(features.birth() / 100));
    }

    private static void addDates(Set<String> keys, Features features, String given, String family) {
        if (features.birth() == 0) {
            return;
        }
        String date = Integer.toString(features.birth());
        String monthAndDay = Integer.toString(features.birth() % 10_000);
        String year = Integer.toString(Dates.year(features.birth()));
        add(keys, "F4", date, "date");
        add(keys, "F5", monthAndDay, given);
        add(keys, "F6", monthAndDay, family);
        add(keys, "F7", year, family);
        add(
                keys,
                "F8",
                date,
                initial(features.given().first()) + initial(features.family().own()));
        int swapped = Dates.swapped(features.birth());
        if (swapped != 0) {
            add(keys, "F4", Integer.toString(swapped), "date");
        }
    }

    private static void addPlaces(Set<String> keys, Features features, String given, String family) {
        Place place = features.place();
        String street =
                place.street().substring(0, Math.min(STREET, place.street().length()));
        String date = features.birth() == 0 ? "" : Integer.toString(features.birth() / 100);
        add(keys, "F9", street, place.number());
        add(keys, "F10", place.postcode(), given);
        add(keys, "F11", place.postcode(), family);
        add(keys, "F12", street, given);
        add(keys, "F13", place.city(), date);
        add(
                keys,
                "F14",
                place.city() + place.number(),
                initial(features.family().own()));
    }

    private static void addNumbers(Set<String> keys, Features features, String given) {
        String number = features.number();
        if (number.length() > HALF) {
            add(keys, "F15", number.substring(0, HALF), given);
            add(keys, "F16", number.substring(number.length() - HALF), given);
        }
        int at = features.email().indexOf('@');
        if (at > 0) {
            add(keys, "F17", features.email().substring(0, at), "mail");
        }
        add(keys, "F18", features.birthPlace(), given + Dates.year(features.birth()));
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, 1);
    }

    private static void add(Set<String> keys, String kind, String first, String second) {
        if (!first.isEmpty() && !second.isEmpty()) {
            keys.add(kind + ":" + first + "|" + second);
        }
    }
}
