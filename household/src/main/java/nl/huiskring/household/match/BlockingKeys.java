package nl.huiskring.household.match;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.huiskring.household.PersonRecord;
import nl.huiskring.household.name.NameCode;

/**
 * Under which words a record can be found again. A key is its kind, a colon, and parts parted by bars; it holds personal data,
 * so only keyed hashes of it are stored. The set may only change together with a rebuild of the stored keys.
 *
 * <ul>
 *   <li>K1 BSN
 *   <li>K2 birth date, family code; K3 birth date, given code
 *   <li>K4 postcode and number, initial
 *   <li>K5 family code, given code, birth year; K6 postcode area, family code, birth year
 *   <li>K7 month and day of birth, family code, initial
 *   <li>K8 telephone; K9 e-mail
 *   <li>K10 the sender's own client number
 * </ul>
 *
 * An address that is no evidence gives no key (K4, K6).
 */
public final class BlockingKeys {
    private BlockingKeys() {}

    /** Keys to store with a record. */
    public static Set<String> of(PersonRecord person) {
        Set<String> keys = ofFeatures(Features.of(person));
        person.localIdentity().ifPresent(identity -> keys.add("K10:" + identity));
        return keys;
    }

    /**
     * Keys to search with: those of the record, and those it would have if day and month of birth, or given and family name, stood
     * in each other's place. They need no index of their own.
     */
    public static Set<String> probes(PersonRecord person) {
        Set<String> keys = of(person);
        Features features = Features.of(person);
        int swapped = Dates.swapped(features.birth());
        if (swapped != 0) {
            addDayKeys(
                    keys, swapped, features.family().codes(), features.given().codes());
        }
        if (Dates.year(features.birth()) != 0 && !features.given().isInitial()) {
            addNameKeys(
                    keys,
                    Dates.year(features.birth()),
                    NameCode.of(features.given().whole()),
                    NameCode.of(features.family().own()));
        }
        return keys;
    }

    /** The kind of a key, which tells nothing about a person. */
    public static String kind(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    /** Keys K1 to K9 of a record that was made ready for comparing. */
    static Set<String> ofFeatures(Features features) {
        Set<String> keys = new LinkedHashSet<>();
        add(keys, "K1", features.number());
        Collection<String> family = features.family().codes();
        Collection<String> given = features.given().codes();
        int birth = features.birth();
        if (Dates.isFull(birth)) {
            addDayKeys(keys, birth, family, given);
            addInitialKeys(keys, features, family);
        }
        if (birth != 0) {
            addNameKeys(keys, Dates.year(birth), family, given);
            addAreaKeys(keys, features, family);
        }
        addHouseKey(keys, features);
        add(keys, "K8", features.phone());
        add(keys, "K9", features.email());
        return keys;
    }

    private static void addDayKeys(Set<String> keys, int birth, Collection<String> family, Collection<String> given) {
        family.forEach(code -> keys.add("K2:" + birth + "|" + code));
        given.forEach(code -> keys.add("K3:" + birth + "|" + code));
    }

    private static void addNameKeys(Set<String> keys, int year, Collection<String> family, Collection<String> given) {
        for (String familyCode : family) {
            given.forEach(givenCode -> keys.add("K5:" + familyCode + "|" + givenCode + "|" + year));
        }
    }

    private static void addAreaKeys(Set<String> keys, Features features, Collection<String> family) {
        String postcode = features.place().postcode();
        if (postcode.length() >= 4) {
            int year = Dates.year(features.birth());
            family.forEach(code -> keys.add("K6:" + postcode.substring(0, 4) + "|" + code + "|" + year));
        }
    }

    private static void addInitialKeys(Set<String> keys, Features features, Collection<String> family) {
        if (features.given().known()) {
            int monthAndDay = features.birth() % 10_000;
            String initial = features.given().initial();
            family.forEach(code -> keys.add("K7:" + monthAndDay + "|" + code + "|" + initial));
        }
    }

    private static void addHouseKey(Set<String> keys, Features features) {
        Place place = features.place();
        if (features.given().known()
                && !place.postcode().isEmpty()
                && !place.number().isEmpty()) {
            keys.add("K4:" + place.postcode() + "|" + place.number() + "|"
                    + features.given().initial());
        }
    }

    private static void add(Set<String> keys, String kind, String value) {
        if (!value.isEmpty()) {
            keys.add(kind + ":" + value);
        }
    }
}
