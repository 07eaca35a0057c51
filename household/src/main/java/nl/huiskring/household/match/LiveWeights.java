package nl.huiskring.household.match;

import static nl.huiskring.household.match.Level.CLOSE;
import static nl.huiskring.household.match.Level.DIFFERS;
import static nl.huiskring.household.match.Level.EXACT;
import static nl.huiskring.household.match.Level.FUZZY;
import static nl.huiskring.household.match.Level.PARTIAL;
import static nl.huiskring.household.match.Level.SLIGHT;
import static nl.huiskring.household.match.Level.SWAPPED;
import static nl.huiskring.household.match.Level.VARIANT;

import java.util.EnumMap;
import java.util.Map;

/**
 * Weights of the live hub, log2(m/u) in millibits, set by reasoning and not by tuning: m is how often the level occurs when it is
 * the same person, u when it is not. They stay in force until clerical decisions give better ones.
 */
final class LiveWeights {
    /** A third of all reports is about somebody known (domain.md fact 6), among some 50,000 persons of a region: 1 in 150,000. */
    static final int PRIOR = -17_200;

    private static final int TYPICAL_GIVEN = 9_000;
    private static final int TYPICAL_FAMILY = 11_500;
    private static final int TYPICAL_BIRTH = 14_000;

    private LiveWeights() {}

    static Map<Field, Map<Level, Integer>> weights() {
        Map<Field, Map<Level, Integer>> weights = new EnumMap<>(Field.class);
        // 4 in 5 write the same first name; u by frequency. An initial is shared by one in ten or so, and often all
        // there is. Where only the first of several initials fits, or that of a call name, it says nothing.
        weights.put(
                Field.GIVEN,
                Map.of(
                        EXACT, 8_700, VARIANT, 4_000, CLOSE, 3_500, FUZZY, 1_800, PARTIAL, 1_500, SLIGHT, 0, DIFFERS,
                        -5_000));
        // Best of own and partner's name by both: several chances to agree, so a variant weighs less. Names change on
        // marriage.
        weights.put(
                Field.FAMILY,
                Map.of(EXACT, 11_300, VARIANT, 7_000, CLOSE, 5_000, FUZZY, 2_500, DIFFERS, -4_000, SWAPPED, 12_000));
        // De Vries and Van Vries are two families, though a clerk now and then mistakes one for the other.
        weights.put(Field.PREFIX, Map.of(EXACT, 500, SLIGHT, -300, DIFFERS, -3_000));
        // 25,000 birth days are in use; some 40 of them are one slip away, some 110 share two parts; a trace (the year,
        // less than a year apart, two digits) is 1 in 20.
        weights.put(
                Field.BIRTH,
                Map.of(EXACT, 14_000, CLOSE, 4_500, FUZZY, 2_000, PARTIAL, 4_000, SLIGHT, -1_500, DIFFERS, -6_000));
        weights.put(Field.SEX, Map.of(EXACT, 900, DIFFERS, -6_000));
        weights.put(Field.NUMBER, Map.of(EXACT, 14_000, DIFFERS, -10_000));
        // People of one house share it with their family; half of those known have moved since, or ended in another
        // register.
        weights.put(Field.ADDRESS, Map.of(EXACT, 9_500, CLOSE, 8_000, FUZZY, 3_500, PARTIAL, 300, DIFFERS, -1_000));
        weights.put(Field.AREA, Map.of(EXACT, 1_500, CLOSE, 500, FUZZY, 0, DIFFERS, -1_000));
        // Telephones are shared in a family, and replaced often; mail addresses less of both.
        weights.put(Field.PHONE, Map.of(EXACT, 9_000, CLOSE, 4_000, DIFFERS, -500));
        weights.put(Field.EMAIL, Map.of(EXACT, 11_000, CLOSE, 7_000, FUZZY, 4_000, PARTIAL, 2_000, DIFFERS, -500));
        weights.put(Field.BIRTH_PLACE, Map.of(EXACT, 3_000, CLOSE, 2_000, FUZZY, 500, DIFFERS, -2_000));
        weights.put(Field.OCCUPATION, Map.of(EXACT, 2_500, CLOSE, 1_500, FUZZY, 500, DIFFERS, -1_000));
        return weights;
    }

    /** A name that is not listed is not known to be rare: the lists are Dutch, and elsewhere other names are the common ones. */
    static TermFrequencies frequencies() {
        return new TermFrequencies(
                Map.of(Field.GIVEN, CommonNames.givenRarity(), Field.FAMILY, CommonNames.familyRarity()),
                Map.of(Field.GIVEN, TYPICAL_GIVEN, Field.FAMILY, TYPICAL_FAMILY, Field.BIRTH, TYPICAL_BIRTH),
                Map.of());
    }
}
