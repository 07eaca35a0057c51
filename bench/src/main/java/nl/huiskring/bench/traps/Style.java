package nl.huiskring.bench.traps;

import java.util.random.RandomGenerator;

/**
 * How a source writes persons down.
 *
 * @param plain without marks on letters
 */
record Style(GivenForm given, NameUse use, boolean plain) {
    /** Which of the given names. */
    enum GivenForm {
        FIRST,
        ALL,
        CALL,
        INITIALS
    }

    /** Which family name of a married person. */
    enum NameUse {
        OWN_AND_PARTNER,
        OWN,
        PARTNER,
        PARTNER_AND_OWN_HYPHENATED
    }

    /** Of 100 records, 5 know no more than initials. */
    static Style draw(RandomGenerator random) {
        return random.nextInt(100) < 5 ? new Style(GivenForm.INITIALS, use(random), plain(random)) : spelled(random);
    }

    /** With given names in letters. */
    static Style spelled(RandomGenerator random) {
        int percent = random.nextInt(95);
        GivenForm given = percent < 60 ? GivenForm.FIRST : percent < 80 ? GivenForm.ALL : GivenForm.CALL;
        return new Style(given, use(random), plain(random));
    }

    Style with(GivenForm other) {
        return new Style(other, use, plain);
    }

    Style with(NameUse other) {
        return new Style(given, other, plain);
    }

    private static boolean plain(RandomGenerator random) {
        return random.nextInt(100) < 30;
    }

    private static NameUse use(RandomGenerator random) {
        int percent = random.nextInt(100);
        return percent < 60
                ? NameUse.OWN_AND_PARTNER
                : percent < 80 ? NameUse.OWN : percent < 90 ? NameUse.PARTNER : NameUse.PARTNER_AND_OWN_HYPHENATED;
    }
}
