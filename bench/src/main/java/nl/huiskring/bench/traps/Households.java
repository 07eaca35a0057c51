package nl.huiskring.bench.traps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.huiskring.model.message.Sex;

/** Makes households: persons alone, couples, parents with children, people who share a house or stay in a shelter. */
final class Households {
    /** Inhabitants to a household, on average a little more. */
    static final double SIZE = 2.1;

    private static final int SHELTERS = 12;

    private final Streets streets;
    private final List<Dwelling> shelters;

    Households(Streets streets, RandomGenerator random) {
        this.streets = streets;
        this.shelters = IntStream.range(0, SHELTERS)
                .mapToObj(i -> streets.anywhere(random))
                .map(home -> new Dwelling(home.street(), home.number(), "", 0, true))
                .toList();
    }

    List<Inhabitant> make(int number, RandomGenerator random) {
        Origin origin = origin(random);
        Dwelling home = streets.home(number, random);
        int percent = random.nextInt(1_000);
        if (percent < 2) {
            return parents(origin, shelters.get(random.nextInt(SHELTERS)), random, 1);
        }
        if (percent < 360) {
            return List.of(adult(origin, Sex.ONBEKEND, random.nextInt(1930, 2007), home, random));
        }
        if (percent < 620) {
            return couple(origin, random.nextInt(1932, 2003), home, random);
        }
        if (percent < 960) {
            return parents(origin, home, random, percent < 880 ? 2 : 1);
        }
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> adult(origin(random), Sex.ONBEKEND, random.nextInt(1980, 2007), home, random))
                .toList();
    }

    static Origin origin(RandomGenerator random) {
        int percent = random.nextInt(100);
        for (Origin origin : Origin.values()) {
            percent -= origin.share;
            if (percent < 0) {
                return origin;
            }
        }
        return Origin.DUTCH;
    }

    /** Somebody of age, or at least with a name of his own; sex unknown means either. */
    static Inhabitant adult(Origin origin, Sex wanted, int year, Dwelling home, RandomGenerator random) {
        Sex sex = wanted == Sex.ONBEKEND ? eitherSex(random) : wanted;
        FamilyName family = NameSupply.of(origin).family(sex, random);
        return someone(origin, sex, family, year, home, Set.of(), random);
    }

    /** Somebody of this family, with a first name that none of these has. */
    static Inhabitant someone(
            Origin origin,
            Sex sex,
            FamilyName family,
            int year,
            Dwelling home,
            Set<String> taken,
            RandomGenerator random) {
        NameSupply names = NameSupply.of(origin);
        String first = names.given(sex, year, random);
        while (taken.contains(first)) {
            first = names.given(sex, year, random);
        }
        List<String> given = new ArrayList<>(List.of(first));
        int more = origin == Origin.DUTCH && random.nextInt(100) < 45 ? 1 + random.nextInt(2) : 0;
        for (int i = 0; i < more; i++) {
            given.add(names.given(sex, Math.min(year, 1959), random));
        }
        int age = Births.LAST_YEAR - year;
        return new Inhabitant(
                origin,
                sex,
                List.copyOf(given),
                names.call(first, random),
                family.borneBy(sex),
                Optional.empty(),
                Births.registered(origin, year, random),
                home,
                age >= 12 && random.nextInt(100) < 60 ? mobile(random) : 0,
                age >= 14 && random.nextInt(100) < 30 ? 1 + random.nextInt(99_999) : 0,
                0);
    }

    static int mobile(RandomGenerator random) {
        return 10_000_000 + random.nextInt(90_000_000);
    }

    static Sex eitherSex(RandomGenerator random) {
        return random.nextBoolean() ? Sex.MAN : Sex.VROUW;
    }

    private List<Inhabitant> couple(Origin origin, int year, Dwelling home, RandomGenerator random) {
        Inhabitant man = adult(origin, Sex.MAN, year, home, random);
        Origin other = random.nextInt(100) < 90 ? origin : origin(random);
        Sex sex = random.nextInt(100) < 96 ? Sex.VROUW : Sex.MAN;
        int born = Math.min(year - 3 + random.nextInt(10), 2006);
        Inhabitant partner = adult(other, sex, born, home, random);
        boolean married = random.nextInt(100) < 65;
        Optional<FamilyName> used = married && random.nextInt(100) < 85
                ? Optional.of(man.family().borneBy(partner.sex()))
                : Optional.empty();
        return List.of(man, partner.with(used));
    }

    private List<Inhabitant> parents(Origin origin, Dwelling home, RandomGenerator random, int howMany) {
        List<Inhabitant> couple = couple(origin, random.nextInt(1962, 1999), home, random);
        List<Inhabitant> family =
                new ArrayList<>(howMany == 2 ? couple : List.of(couple.getLast().with(Optional.empty())));
        FamilyName name = random.nextInt(100) < 85
                ? couple.getFirst().family()
                : couple.getLast().family();
        Inhabitant youngest = family.stream()
                .max((a, b) -> a.birth().year() - b.birth().year())
                .orElseThrow();
        int born = youngest.birth().year() + 20 + random.nextInt(14);
        Set<String> taken = new HashSet<>();
        family.forEach(parent -> taken.add(parent.given().getFirst()));
        int children = 1 + random.nextInt(random.nextInt(2) + 2);
        for (int i = 0; i < children && born <= Births.LAST_YEAR; i++) {
            Inhabitant child = child(couple, name, born, home, taken, random);
            family.add(child);
            taken.add(child.given().getFirst());
            if (random.nextInt(100) < 2) {
                family.add(twinOf(child, taken, random));
            }
            born += 1 + random.nextInt(4);
        }
        return family;
    }

    /** Three in a hundred bear the name of a parent. */
    private static Inhabitant child(
            List<Inhabitant> couple,
            FamilyName name,
            int born,
            Dwelling home,
            Set<String> taken,
            RandomGenerator random) {
        Inhabitant parent = couple.get(random.nextInt(2));
        Inhabitant child = someone(couple.getFirst().origin(), eitherSex(random), name, born, home, taken, random);
        return random.nextInt(100) < 3 ? child.of(parent.sex()).named(parent.given(), parent.call()) : child;
    }

    private static Inhabitant twinOf(Inhabitant child, Set<String> taken, RandomGenerator random) {
        return someone(
                        child.origin(),
                        eitherSex(random),
                        child.family(),
                        child.birth().year(),
                        child.home(),
                        taken,
                        random)
                .born(child.birth());
    }
}
