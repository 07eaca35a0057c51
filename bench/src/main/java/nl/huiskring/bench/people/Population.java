package nl.huiskring.bench.people;

import java.util.List;
import java.util.Random;

/** Makes inhabitants one after another; the same seed gives the same town. */
public final class Population {
    private static final List<String> MEN = List.of(
            "Johannes",
            "Jan",
            "Cornelis",
            "Hendrik",
            "Willem",
            "Pieter",
            "Gerrit",
            "Peter",
            "Jacobus",
            "Petrus",
            "Mohamed",
            "Hans",
            "Henk",
            "Martin",
            "Robert",
            "Thomas",
            "Daan",
            "Kees",
            "Paul",
            "Mark",
            "Erik",
            "Mehmet",
            "Ahmed",
            "Piotr");
    private static final List<String> WOMEN = List.of(
            "Maria",
            "Johanna",
            "Anna",
            "Elisabeth",
            "Cornelia",
            "Wilhelmina",
            "Catharina",
            "Adriana",
            "Margaretha",
            "Linda",
            "Petra",
            "Monique",
            "Anne",
            "Emma",
            "Sanne",
            "Lisa",
            "Ingrid",
            "Marieke",
            "Fatima",
            "Eva",
            "Fatma",
            "Julia");
    private static final List<String> FAMILIES = List.of(
            "Jong",
            "Jansen",
            "Vries",
            "Berg",
            "Dijk",
            "Bakker",
            "Janssen",
            "Visser",
            "Smit",
            "Meijer",
            "Boer",
            "Mulder",
            "Groot",
            "Bos",
            "Vos",
            "Peters",
            "Hendriks",
            "Leeuwen",
            "Dekker",
            "Brouwer",
            "Wit",
            "Dijkstra",
            "Smits",
            "Yilmaz",
            "Nguyen");
    private static final String[] PREFIXES = {"", "", "", "", "", "", "de", "van", "van de", "van der", "van den"};
    private static final int FIRST_YEAR = 1935;
    private static final int YEARS = 88;
    private static final double DEFAULT_DATE = 0.02;

    private final NamePool men = new NamePool(MEN, 15_000, 6, 1);
    private final NamePool women = new NamePool(WOMEN, 15_000, 6, 2);
    private final NamePool families = new NamePool(FAMILIES, 200_000, 20, 3);
    private final List<String> towns =
            new NamePool(List.of("Hoogeveen", "Assen", "Emmen", "Meppel"), 2_001, 1, 5).all();
    private final NamePool streets =
            new NamePool(List.of("Kerk", "Dorps", "School", "Molen", "Julianal", "Markt"), 30_000, 40, 4);
    private final Random random;
    private int persons;

    /** A town that is not there yet. */
    public Population(long seed) {
        this.random = new Random(seed);
    }

    /** Somebody who was not made before. */
    public Inhabitant next() {
        boolean man = random.nextBoolean();
        String given = (man ? men : women).draw(random);
        String family = families.draw(random);
        int area = 1000 + (int) (9000 * Math.pow(random.nextDouble(), 1.3));
        int person = persons++;
        return new Inhabitant(
                person,
                given,
                PREFIXES[(family.hashCode() & 0x7fffffff) % PREFIXES.length],
                family,
                birth(),
                man ? "M" : "V",
                random.nextBoolean() ? Bsns.of(person) : "",
                streets.draw(random) + "straat",
                String.valueOf(1 + (int) (180 * Math.pow(random.nextDouble(), 2))),
                area + letters(),
                towns.get(area / 5),
                random.nextInt(3) > 0 ? "06%08d".formatted(random.nextInt(100_000_000)) : "",
                random.nextInt(3) > 0 ? mail(given, family) : "");
    }

    private String birth() {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        if (random.nextDouble() < DEFAULT_DATE) {
            return year + "-01-01";
        }
        return date(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    static String date(int year, int month, int day) {
        return year + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }

    private String letters() {
        return "" + (char) ('A' + random.nextInt(20)) + (char) ('A' + random.nextInt(20));
    }

    private String mail(String given, String family) {
        return given.charAt(0) + "." + family + random.nextInt(1000) + "@post" + random.nextInt(12) + ".example";
    }
}
