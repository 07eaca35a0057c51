package nl.huiskring.town.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.datafaker.Faker;

/** Dutch names as they occur in Drenthe, some of them transliterated from another script or alphabet. */
final class Names {
    private static final List<String> MEN = List.of(
            "Jan",
            "Hendrik",
            "Willem",
            "Johannes",
            "Gerrit",
            "Klaas",
            "Roelof",
            "Albert",
            "Henk",
            "Harm",
            "Jeroen",
            "Mark",
            "Martijn",
            "Dennis",
            "Kevin",
            "Ruben",
            "Bas",
            "Daan",
            "Sem",
            "Lucas",
            "Jesse",
            "Thijs",
            "Niels",
            "Wouter",
            "Erik",
            "Marco",
            "Peter",
            "Richard",
            "Edwin",
            "Jacob",
            "Geert",
            "Egbert",
            "Lammert",
            "Tim",
            "Luuk",
            "Sven",
            "Finn",
            "Stijn",
            "Mees",
            "Bram",
            "René",
            "André",
            "Jurriën",
            "Sjoerd",
            "Michiel",
            "Patrick");
    private static final List<String> WOMEN = List.of(
            "Anna",
            "Maria",
            "Johanna",
            "Geesje",
            "Hendrikje",
            "Grietje",
            "Jantje",
            "Femke",
            "Sanne",
            "Lisa",
            "Iris",
            "Kim",
            "Linda",
            "Monique",
            "Esther",
            "Petra",
            "Marloes",
            "Annemiek",
            "Wilma",
            "Ineke",
            "Trijntje",
            "Roos",
            "Fleur",
            "Emma",
            "Julia",
            "Sophie",
            "Noor",
            "Eva",
            "Lotte",
            "Anouk",
            "Chantal",
            "Mariëlle",
            "Danielle",
            "Renée",
            "Ilse",
            "Marjan",
            "Bianca",
            "Nienke",
            "Suzanne",
            "Tess",
            "Zoë",
            "Myrthe",
            "Hilde",
            "Karin");
    private static final List<String> PREFIXES =
            List.of("de", "van", "van der", "van den", "van de", "ter", "ten", "van 't", "den");

    /** Given name of a man, of a woman, family name, and how each is also written. */
    private record Foreign(String man, String manAlso, String woman, String womanAlso, String family) {}

    private static final List<Foreign> FOREIGN = List.of(
            new Foreign("Mohammed", "Mohamed", "Fatima", "Fatma", "El Idrissi"),
            new Foreign("Mehmet", "Mehmed", "Ayşe", "Ayse", "Yılmaz"),
            new Foreign("Oleksandr", "Aleksandr", "Yuliya", "Julia", "Kovalenko"),
            new Foreign("Yusuf", "Youssef", "Khadija", "Hadija", "Özdemir"),
            new Foreign("Tewelde", "Tewolde", "Selam", "Selaam", "Ghebremedhin"),
            new Foreign("Piotr", "Pjotr", "Małgorzata", "Malgorzata", "Wiśniewski"),
            new Foreign("Abdulrahman", "Abdul Rahman", "Rasha", "Rascha", "Al-Khatib"));

    private final Faker faker;

    Names(Dice dice) {
        this.faker = new Faker(Locale.of("nl"), new Random(dice.nextSeed()));
    }

    /** A family name with its voorvoegsel, or a foreign one; members of one family share it. */
    record Surname(Optional<String> prefix, String family, int foreign) {
        boolean isForeign() {
            return foreign >= 0;
        }
    }

    Surname surname(Dice dice) {
        String dutch = faker.name().lastName();
        if (dice.chance(0.08)) {
            int which = dice.between(0, FOREIGN.size() - 1);
            return new Surname(Optional.empty(), FOREIGN.get(which).family(), which);
        }
        Optional<String> prefix = dice.chance(0.27) ? Optional.of(dice.oneOf(PREFIXES)) : Optional.empty();
        return new Surname(prefix, dutch, -1);
    }

    Name full(Dice dice, Sex sex, Surname surname, Optional<String> partner) {
        if (surname.isForeign()) {
            Foreign foreign = FOREIGN.get(surname.foreign());
            String given = sex == Sex.MAN ? foreign.man() : foreign.woman();
            String also = sex == Sex.MAN ? foreign.manAlso() : foreign.womanAlso();
            // A second given name keeps brothers of one foreign family apart.
            return named(given + " " + second(dice, sex), surname, partner, Optional.of(also));
        }
        String given = dice.oneOf(sex == Sex.MAN ? MEN : WOMEN);
        String all = dice.chance(0.45) ? given + " " + second(dice, sex) : given;
        return named(all, surname, partner, Optional.empty());
    }

    private static String second(Dice dice, Sex sex) {
        return dice.oneOf(sex == Sex.MAN ? MEN : WOMEN);
    }

    private static Name named(String given, Surname surname, Optional<String> partner, Optional<String> also) {
        return new Name(given, surname.prefix(), surname.family(), partner, also);
    }

    String street() {
        return faker.address().streetName();
    }
}
