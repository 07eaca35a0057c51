package nl.huiskring.household.match;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much more, or less, an agreement on this very value says than one on a typical value: two Janssens tell little, two
 * Van Wassenaers much (matching.md 5.3). In millibits.
 */
public final class TermFrequencies {
    /** An equal default date says the year, one of some sixty, and not the day: 6 bits of the 14 are left. */
    private static final int EQUAL_DEFAULT_DATE = -8 * Millibits.BIT;
    /** Many more dates are a slip away from a default date than from another one. */
    private static final int NEAR_DEFAULT_DATE = -3 * Millibits.BIT;

    private static final Field[] COUNTED = {
        Field.GIVEN,
        Field.FAMILY,
        Field.BIRTH,
        Field.NUMBER,
        Field.AREA,
        Field.PHONE,
        Field.EMAIL,
        Field.BIRTH_PLACE,
        Field.OCCUPATION
    };

    private final Map<Field, Map<Object, Integer>> rarity;
    private final Map<Field, Integer> typical;
    private final Map<Field, Integer> unlisted;

    /**
     * @param rarity per value minus the logarithm of its share
     * @param typical rarity on which the weight of the level "exact" rests
     * @param unlisted rarity of a value that is not listed
     */
    public TermFrequencies(
            Map<Field, Map<Object, Integer>> rarity, Map<Field, Integer> typical, Map<Field, Integer> unlisted) {
        this.rarity = Map.copyOf(rarity);
        this.typical = Map.copyOf(typical);
        this.unlisted = Map.copyOf(unlisted);
    }

    /** Fields of which values are counted. */
    public static Field[] counted() {
        return COUNTED.clone();
    }

    /** The value of a counted field, or null when it is not known. */
    public static @Nullable Object value(Field field, Features features) {
        return switch (field) {
            case GIVEN -> known(features.given().first());
            case FAMILY -> known(features.family().own());
            case BIRTH -> features.birth() == 0 ? null : (Object) features.birth();
            case NUMBER -> known(features.number());
            case AREA -> known(features.place().city());
            case PHONE -> known(features.phone());
            case EMAIL -> known(features.email());
            case BIRTH_PLACE -> known(features.birthPlace());
            case OCCUPATION -> known(features.occupation());
            case PREFIX, SEX, ADDRESS -> null;
        };
    }

    private static @Nullable Object known(String value) {
        return value.isEmpty() ? null : value;
    }

    /** The share of the frequency in the weight of a level: whole for equal values, only downwards for values that are alike. */
    int share(Field field, Level level, Features a, Features b) {
        Integer usual = typical.get(field);
        if (usual == null || !level.atLeast(Level.FUZZY) || level == Level.SWAPPED) {
            return 0;
        }
        boolean datesAreCounted = rarity.containsKey(Field.BIRTH);
        if (field == Field.BIRTH && !datesAreCounted && (Dates.isDefault(a.birth()) || Dates.isDefault(b.birth()))) {
            return level == Level.EXACT ? EQUAL_DEFAULT_DATE : NEAR_DEFAULT_DATE;
        }
        int lowest = Math.min(rarityOf(field, a, usual), rarityOf(field, b, usual));
        return level == Level.EXACT ? lowest - usual : Math.min(0, lowest - usual);
    }

    /** The most that an equal value of this field can add. */
    int most(Field field) {
        Integer usual = typical.get(field);
        if (usual == null) {
            return 0;
        }
        int rarest = rarity.getOrDefault(field, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(usual);
        return Math.max(0, Math.max(rarest, unlisted.getOrDefault(field, usual)) - usual);
    }

    private int rarityOf(Field field, Features features, int usual) {
        Object value = value(field, features);
        if (value == null) {
            return usual;
        }
        Integer listed = rarity.getOrDefault(field, Map.of()).get(value);
        if (listed != null) {
            return listed;
        }
        return unlisted.getOrDefault(field, usual);
    }
}
