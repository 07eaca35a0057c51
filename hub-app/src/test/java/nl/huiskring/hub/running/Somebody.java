package nl.huiskring.hub.running;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.huiskring.model.Bsn;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.PersonBlock;

/**
 * A person of one test, with a name, a birth date and a number that nobody else has.
 *
 * @param bsn of the test range, passing the eleven-test
 */
public record Somebody(
        String given, String family, LocalDate born, String sex, String bsn, Home home, String phone, String email) {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final AtomicInteger NUMBERS = new AtomicInteger(999_900_000);
    private static final String MAIL = "@voorbeeld.example";
    private static final List<String> FIRST = List.of(
            "Kwas", "Drof", "Blip", "Zwur", "Glam", "Prik", "Snor", "Twil", "Vlof", "Krez", "Mups", "Wob", "Huk",
            "Jolp", "Fnui", "Grob", "Spet");
    private static final List<String> LAST = List.of(
            "tolema",
            "beukers",
            "ganzeboer",
            "wiltjer",
            "marssum",
            "oldekamp",
            "fiksdal",
            "hunneveld",
            "quist",
            "raatgever",
            "zandstok",
            "nijlander",
            "doornbosch");
    private static final List<String> MEN = List.of("Wubbo", "Tjeerd", "Gijsbert", "Hidde", "Roelof", "Egbert");
    private static final List<String> WOMEN = List.of("Fenna", "Grietje", "Hiltje", "Margje", "Trijntje", "Wiepke");
    private static final List<String> CHILDREN = List.of("Bram", "Djurre", "Ynske", "Lutske", "Sietse", "Femke");

    /** Where somebody lives; in a street of his own. */
    public record Home(String street, int number, String postcode) {
        /** An address that nobody has yet. */
        public static Home fresh() {
            int count = COUNT.incrementAndGet();
            String letters = "" + (char) ('A' + count / 26 % 26) + (char) ('A' + count % 26);
            return new Home(name(count) + "steeg", 1000 + count, (7900 + count % 50) + letters);
        }

        private List<Leaf> leaves() {
            return List.of(
                    new Leaf("straat", street),
                    new Leaf("huisnummer", Integer.toString(number)),
                    new Leaf("postcode", postcode),
                    new Leaf("woonplaats", "Hoogeveen"),
                    new Leaf("gemeentecode", "0118"));
        }
    }

    /** A man of some forty years. */
    public static Somebody man(Home home) {
        int count = COUNT.incrementAndGet();
        return of(count, MEN, LocalDate.of(1970, 1, 1).plusDays(count * 53L % 9_000), "man", home);
    }

    /** A woman of some forty years. */
    public static Somebody woman(Home home) {
        int count = COUNT.incrementAndGet();
        return of(count, WOMEN, LocalDate.of(1972, 1, 1).plusDays(count * 59L % 9_000), "vrouw", home);
    }

    /** A child of five to nine years. */
    public static Somebody child(Home home) {
        int count = COUNT.incrementAndGet();
        LocalDate born = LocalDate.now(Clock.systemUTC()).minusYears(9).plusDays(count * 3L % 1400);
        return of(count, CHILDREN, born, count % 2 == 0 ? "man" : "vrouw", home);
    }

    private static Somebody of(int count, List<String> names, LocalDate born, String sex, Home home) {
        return new Somebody(
                names.get(count % names.size()),
                name(count),
                born,
                sex,
                nextBsn(),
                home,
                phone(count),
                "e" + count + MAIL);
    }

    private static String phone(int count) {
        return "06-%08d".formatted(31_000_000 + count * 7_919);
    }

    private static String name(int count) {
        return FIRST.get(count % FIRST.size()) + LAST.get(count % LAST.size());
    }

    /** The next number that nobody has; those that begin with 9999 are given to no real person. */
    private static String nextBsn() {
        String digits;
        do {
            digits = Integer.toString(NUMBERS.incrementAndGet());
        } while (!Bsn.passesElevenTest(digits));
        return digits;
    }

    /** The whole name. */
    public String name() {
        return given + " " + family;
    }

    /** The same person after moving: another address, telephone and mail. */
    public Somebody movedTo(Home other) {
        return new Somebody(
                given, family, born, sex, bsn, other, phone(other.number()), "verhuisd" + other.number() + MAIL);
    }

    PersonBlock block(String ref, String role, boolean withBsn, List<String> shields) {
        List<Leaf> own = new ArrayList<>();
        if (withBsn) {
            own.add(new Leaf("bsn", bsn));
        }
        own.add(new Leaf("voornamen", given));
        own.add(new Leaf("geslachtsnaam", family));
        own.add(new Leaf("geboortedatum", born.toString()));
        own.add(new Leaf("geslacht", sex));
        return new PersonBlock(
                ref, role, own, home.leaves(), List.of(new Leaf("telefoon", phone), new Leaf("email", email)), shields);
    }
}
