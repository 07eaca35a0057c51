package nl.huiskring.town.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.huiskring.town.people.Family.Peculiarity;
import nl.huiskring.town.people.Names.Surname;
import nl.huiskring.town.people.Population.Plan;

/** Makes one family of the town. */
final class FamilyMaker {
    private static final double WITHOUT_BSN = 0.05;
    private static final double MISDATED = 0.03;
    private static final double SECRET_ADDRESS = 0.02;
    private static final double USES_PARTNER_NAME = 0.5;

    private final Dice dice;
    private final Bsns bsns;
    private final Plan plan;
    private final Names names;
    private final Homes homes;
    private final List<Tie> ties = new ArrayList<>();
    private int people;

    FamilyMaker(Dice dice, Bsns bsns, Plan plan) {
        this.dice = dice;
        this.bsns = bsns;
        this.plan = plan;
        this.names = new Names(dice);
        this.homes = new Homes(names);
    }

    /**
     * Makes it.
     *
     * @param before the family made before, whose neighbour and namesake this one may be
     */
    Family make(Optional<Family> before) {
        Optional<Family> namesake = plan.peculiarity() == Peculiarity.NAMESAKE_NEXT_DOOR ? before : Optional.empty();
        Home home = namesake.map(other -> other.suspect().home().nextDoor(dice.between(1, 3)))
                .orElseGet(() -> homes.any(dice));
        Surname surname = names.surname(dice);
        Inhabitant suspect = suspect(surname, home, namesake);
        return switch (plan.bond()) {
            case PARTNER, EX_PARTNER -> couple(suspect, surname, home);
            case CHILD -> abusedChild(suspect, surname, home);
            case PARENT -> abusedParent(suspect, surname, home);
            case SIBLING, HOUSEMATE -> twoAdults(suspect, surname, home);
        };
    }

    private Inhabitant suspect(Surname surname, Home home, Optional<Family> namesake) {
        if (namesake.isPresent()) {
            Inhabitant other = namesake.get().suspect();
            LocalDate born = birthday(dice.around(other.ageOn(plan.today()) + 9, 6, 19, 75));
            return person(other.sex(), other.name(), born, home);
        }
        int age = plan.bond() == Bond.CHILD ? dice.around(36, 6, 24, 55) : dice.around(35, 11, 18, 75);
        return person(plan.suspect(), names.full(dice, plan.suspect(), surname, Optional.empty()), birthday(age), home);
    }

    private Family couple(Inhabitant suspect, Surname surname, Home home) {
        boolean apart = plan.bond() == Bond.EX_PARTNER;
        Home hers = apart ? homes.any(dice) : home;
        Sex sex = dice.chance(0.96) ? other(suspect.sex()) : suspect.sex();
        Optional<String> partnerName = sex == Sex.VROUW && dice.chance(USES_PARTNER_NAME)
                ? Optional.of(suspect.name().family())
                : Optional.empty();
        Name name = names.full(dice, sex, names.surname(dice), partnerName);
        int age = Math.clamp(suspect.ageOn(plan.today()) + dice.between(-7, 3), 18, 75);
        Inhabitant victim = person(sex, name, birthday(age), hers);
        LocalDate together = plan.today().minusYears(dice.between(2, 9)).minusDays(dice.between(0, 360));
        Optional<LocalDate> parted =
                apart ? Optional.of(plan.today().minusDays(dice.between(30, 600))) : Optional.empty();
        ties.add(new Tie(suspect.id(), victim.id(), apart ? "ex-partner" : "partner", Optional.of(together), parted));
        List<Inhabitant> children = childrenOf(suspect, Optional.of(victim), surname, hers);
        return family(suspect, victim, children, sameNameParent(suspect, home));
    }

    private Family abusedChild(Inhabitant suspect, Surname surname, Home home) {
        Optional<Inhabitant> mother = dice.chance(0.7)
                ? Optional.of(person(
                        other(suspect.sex()),
                        names.full(dice, other(suspect.sex()), names.surname(dice), Optional.empty()),
                        birthday(Math.max(22, suspect.ageOn(plan.today()) - 2)),
                        home))
                : Optional.empty();
        mother.ifPresent(
                one -> ties.add(new Tie(suspect.id(), one.id(), "partner", Optional.empty(), Optional.empty())));
        List<Inhabitant> children = childrenOf(suspect, mother, surname, home);
        List<Inhabitant> others = new ArrayList<>(sameNameParent(suspect, home));
        mother.ifPresent(others::add);
        return family(suspect, children.getFirst(), children, others);
    }

    private Family abusedParent(Inhabitant suspect, Surname surname, Home home) {
        Sex sex = dice.chance(0.8) ? Sex.VROUW : Sex.MAN;
        int age = Math.clamp(suspect.ageOn(plan.today()) + dice.between(21, 33), 40, 92);
        Inhabitant victim = person(sex, names.full(dice, sex, surname, Optional.empty()), birthday(age), home);
        ties.add(new Tie(victim.id(), suspect.id(), "ouder", Optional.empty(), Optional.empty()));
        return family(suspect, victim, List.of(), sameNameParent(suspect, home));
    }

    private Family twoAdults(Inhabitant suspect, Surname surname, Home home) {
        boolean related = plan.bond() == Bond.SIBLING;
        Sex sex = dice.chance(0.6) ? Sex.VROUW : Sex.MAN;
        int age = Math.clamp(suspect.ageOn(plan.today()) + dice.between(-6, 6), 18, 75);
        Surname victims = related ? surname : names.surname(dice);
        Inhabitant victim = person(sex, names.full(dice, sex, victims, Optional.empty()), birthday(age), home);
        String kind = related ? "broer-zus" : "huisgenoot";
        ties.add(new Tie(suspect.id(), victim.id(), kind, Optional.empty(), Optional.empty()));
        return family(suspect, victim, List.of(), sameNameParent(suspect, home));
    }

    /** Jan Bakker senior, who lives with his son of the same name. */
    private List<Inhabitant> sameNameParent(Inhabitant suspect, Home home) {
        if (plan.peculiarity() != Peculiarity.SAME_NAME_PARENT) {
            return List.of();
        }
        LocalDate born = birthday(suspect.ageOn(plan.today()) + dice.between(22, 30));
        Inhabitant parent = person(suspect.sex(), suspect.name(), born, home);
        ties.add(new Tie(parent.id(), suspect.id(), "ouder", Optional.empty(), Optional.empty()));
        return List.of(parent);
    }

    private List<Inhabitant> childrenOf(
            Inhabitant suspect, Optional<Inhabitant> otherParent, Surname surname, Home home) {
        boolean twins = plan.peculiarity() == Peculiarity.TWINS;
        if (!plan.withChildren() && !twins && plan.bond() != Bond.CHILD) {
            return List.of();
        }
        int number = twins ? 2 : dice.chance(0.5) ? 1 : dice.between(2, 3);
        int eldest = Math.clamp(suspect.ageOn(plan.today()) - 21, 1, 16);
        List<Inhabitant> children = new ArrayList<>();
        LocalDate born = birthday(dice.between(1, eldest));
        for (int i = 0; i < number; i++) {
            Sex sex = dice.chance(0.5) ? Sex.MAN : Sex.VROUW;
            Inhabitant child = person(sex, names.full(dice, sex, surname, Optional.empty()), born, home);
            children.add(child);
            ties.add(new Tie(suspect.id(), child.id(), "ouder", Optional.empty(), Optional.empty()));
            otherParent.ifPresent(
                    one -> ties.add(new Tie(one.id(), child.id(), "ouder", Optional.empty(), Optional.empty())));
            born = twins ? born : born.plusDays(dice.between(400, 900));
            if (!born.isBefore(plan.today())) {
                break;
            }
        }
        return children;
    }

    private Inhabitant person(Sex sex, Name name, LocalDate born, Home home) {
        String id = "i-%04d-%d".formatted(plan.index(), ++people);
        String mail = plain(name.first()) + "." + plain(name.family()) + dice.between(1, 99) + "@voorbeeld.nl";
        Optional<String> bsn = dice.chance(WITHOUT_BSN) ? Optional.empty() : Optional.of(bsns.take());
        return new Inhabitant(
                id,
                sex,
                name,
                born,
                bsn,
                home,
                "06%08d".formatted(dice.between(10_000_000, 59_999_999)),
                mail,
                dice.chance(SECRET_ADDRESS),
                dice.chance(MISDATED));
    }

    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return letters.replaceAll("[^a-z]", "");
    }

    private LocalDate birthday(int age) {
        return plan.today().minusYears(age).minusDays(dice.between(1, 364));
    }

    private static Sex other(Sex sex) {
        return sex == Sex.MAN ? Sex.VROUW : Sex.MAN;
    }

    private Inhabitant neighbour(Home home) {
        Sex sex = dice.chance(0.7) ? Sex.VROUW : Sex.MAN;
        Name name = names.full(dice, sex, names.surname(dice), Optional.empty());
        return person(sex, name, birthday(dice.around(52, 14, 22, 88)), home.nextDoor(1));
    }

    private Family family(Inhabitant suspect, Inhabitant victim, List<Inhabitant> children, List<Inhabitant> others) {
        return new Family(
                "g-%04d".formatted(plan.index()),
                suspect,
                victim,
                plan.bond(),
                List.copyOf(children),
                List.copyOf(others),
                List.copyOf(ties),
                neighbour(victim.home()),
                plan.known(),
                plan.peculiarity());
    }
}
