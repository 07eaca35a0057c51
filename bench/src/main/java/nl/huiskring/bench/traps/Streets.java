package nl.huiskring.bench.traps;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The streets of a region. A postcode of six holds eighteen households, a street six of those, a postcode of four a hundred, a
 * town ten postcodes of four. No town has two streets of one name.
 */
final class Streets {
    private static final int HOUSEHOLDS = 18;
    private static final int PER_STREET = 6;
    private static final int PER_AREA = 100;
    private static final int PER_TOWN = 1_000;
    private static final int AREAS = 8_999;
    private static final int LETTERS = 10;

    private final Street[] postcodes;

    Streets(int households) {
        WordFile words = WordFile.of("places.txt");
        List<String> names = Stream.concat(
                        words.get("streets").stream(),
                        words.get("streets.first").stream()
                                .flatMap(first ->
                                        words.get("streets.last").stream().map(last -> first + last)))
                .toList();
        postcodes = new Street[households / HOUSEHOLDS + 1];
        for (int i = 0; i < postcodes.length; i++) {
            postcodes[i] = street(i, names, words.get("cities"));
        }
    }

    private static Street street(int i, List<String> names, List<String> cities) {
        int area = i / PER_AREA;
        int place = i % PER_AREA;
        int town = i / PER_TOWN;
        // 37 spreads the areas over the country; AREAS is a prime, so none comes twice
        String postcode = "%04d%c%c".formatted(1_000 + area * 37 % AREAS, 'A' + place / LETTERS, 'A' + place % LETTERS);
        String name = names.get((i % PER_TOWN / PER_STREET + 11 * town) % names.size());
        return new Street(name, postcode, cities.get(town % cities.size()));
    }

    Street get(int i) {
        return postcodes[i];
    }

    /** Where this household lives, on the odd side; the next one lives beside it. */
    Dwelling home(int household, RandomGenerator random) {
        String suffix = random.nextInt(100) < 8 ? String.valueOf((char) ('A' + random.nextInt(3))) : "";
        int landline = random.nextInt(100) < 25 ? 200_000 + random.nextInt(800_000) : 0;
        int street = Math.min(household / HOUSEHOLDS, postcodes.length - 1);
        int number = first(street) + 2 * (household % HOUSEHOLDS);
        return new Dwelling(street, number, suffix, landline, random.nextInt(100) < 1);
    }

    /** Anywhere; in one of two cases a house of which nobody in the register is known. */
    Dwelling anywhere(RandomGenerator random) {
        return house(random.nextInt(postcodes.length), random);
    }

    /** In the same postcode of four. */
    Dwelling near(Dwelling home, RandomGenerator random) {
        int first = home.street() / PER_AREA * PER_AREA;
        int last = Math.min(first + PER_AREA, postcodes.length);
        return house(random.nextInt(first, last), random);
    }

    private static Dwelling house(int street, RandomGenerator random) {
        return new Dwelling(street, first(street) + random.nextInt(2 * HOUSEHOLDS), "", 0, false);
    }

    /** Lowest house number of a postcode. */
    private static int first(int postcode) {
        return 1 + postcode % PER_TOWN % PER_STREET * 2 * HOUSEHOLDS;
    }
}
