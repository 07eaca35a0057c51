package nl.huiskring.household.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.BiFunction;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Sex;
import org.junit.jupiter.api.Test;

/** Households set traps: people who share nearly everything and are not the same (matching.md 3e). */
class HouseholdTrapsTest {
    private static final int CASES = 2_500;
    private static final long SEED = 20_261_121L;
    private static final String[] MEN = {
        "Jan",
        "Johannes",
        "Hans",
        "Piet",
        "Pieter",
        "Kees",
        "Cornelis",
        "Mohammed",
        "Mohamed",
        "Mehmet",
        "Daan",
        "Daniel",
        "Sem",
        "Samuel",
        "Luuk",
        "Lucas",
        "Thijs",
        "Matthijs",
        "Tim",
        "Tom",
        "Thomas",
        "Bram",
        "Abraham",
        "Lars",
        "Bas",
        "Jeroen",
        "Jurre",
        "Piotr",
        "Youssef",
        "Yusuf",
        "Marco",
        "Mirco",
        "Rob",
        "Robert",
        "Erik",
        "Eric"
    };
    private static final String[] WOMEN = {
        "Maria", "Marie", "Anna", "Anne", "Anneke", "Johanna", "Hanneke", "Lisa", "Elise", "Els", "Elisabeth", "Fatma",
        "Fatima", "Aisha", "Ayse", "Sanne", "Susan", "Emma", "Eva", "Sophie", "Sofie", "Julia", "Juliette", "Katarzyna",
        "Kasia", "Linda", "Laura", "Lieke", "Mieke", "Marieke", "Roos", "Rosa"
    };
    private static final String[] FAMILIES = {
        "Jong",
        "Jansen",
        "Vries",
        "Berg",
        "Bakker",
        "Yilmaz",
        "Kaya",
        "Nowak",
        "Kowalski",
        "El Amrani",
        "Bouali",
        "Dijkstra",
        "Hoekstra",
        "Wielen",
        "Zwart",
        "Kuiper",
        "Mulder",
        "Meer",
        "Postma",
        "Veenstra",
        "Oosterhuis",
        "Slagter"
    };

    private final Random random = new Random(SEED);
    private int stranger;

    @Test
    void neverLinksTwins() {
        assertThat(wrongLinks((base, town) -> base.given(otherGiven(base)))).isZero();
    }

    @Test
    void neverLinksTwinsOfWhomOneIsBoyAndOneGirl() {
        assertThat(wrongLinks((base, town) -> base.given(pick(base.record().sex() == Sex.MAN ? WOMEN : MEN))
                        .sex(base.record().sex() == Sex.MAN ? Sex.VROUW : Sex.MAN)))
                .isZero();
    }

    @Test
    void neverLinksParentAndChildOfOneName() {
        assertThat(wrongLinks((base, town) -> base.birth(yearsLater(base, 18 + random.nextInt(25)))))
                .isZero();
    }

    @Test
    void neverLinksParentAndChildOfOneNameBornOnTheSameDay() {
        assertThat(wrongLinks((base, town) -> base.birth(sameDayLater(base, 18 + random.nextInt(25)))))
                .isZero();
    }

    @Test
    void neverLinksSiblings() {
        assertThat(wrongLinks(
                        (base, town) -> base.given(otherGiven(base)).birth(yearsLater(base, 1 + random.nextInt(6)))))
                .isZero();
    }

    @Test
    void neverLinksPartners() {
        assertThat(wrongLinks((base, town) -> base.given(pick(WOMEN))
                        .sex(Sex.VROUW)
                        .family(pick(FAMILIES) + "stra")
                        .partner(base.record().family().orElseThrow())
                        .birth(yearsLater(base, random.nextInt(5)))))
                .isZero();
    }

    @Test
    void neverLinksStrangersOfTheSameTown() {
        assertThat(wrongLinks((base, town) -> somebody())).isZero();
    }

    @Test
    void linksTheSamePersonOfWhomTheDayOfBirthIsWrong() {
        int right = 0;
        for (int i = 0; i < CASES; i++) {
            Records base = somebody();
            Register register = new Register();
            PersonId person = register.add(base.record());
            register.add(somebody().record());
            MatchDecision decision = register.decide(base.birth(otherDay(base)).record());
            right +=
                    decision instanceof MatchDecision.Same same && same.person().equals(person) ? 1 : 0;
        }
        assertThat(right).as("of %d, seed %d", CASES, SEED).isGreaterThanOrEqualTo(CASES * 99 / 100);
    }

    private int wrongLinks(BiFunction<Records, Register, Records> trap) {
        int wrong = 0;
        for (int i = 0; i < CASES; i++) {
            Records base = somebody();
            Register register = new Register();
            register.add(base.record());
            register.add(somebody().record());
            Records incoming = trap.apply(base, register);
            if (!incoming.record().equals(base.record())
                    && register.decide(incoming.record()) instanceof MatchDecision.Same) {
                wrong++;
            }
        }
        return wrong;
    }

    private Records somebody() {
        boolean man = random.nextBoolean();
        LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(28_000));
        stranger++;
        Records made = Records.of(
                        pick(man ? MEN : WOMEN), "", pick(FAMILIES), birth.toString(), man ? Sex.MAN : Sex.VROUW)
                .at("79%02dAB".formatted(stranger % 100), String.valueOf(1 + random.nextInt(200)));
        return random.nextBoolean() ? made.phone("0612%06d".formatted(random.nextInt(1_000_000))) : made;
    }

    private String otherGiven(Records base) {
        String[] names = base.record().sex() == Sex.MAN ? MEN : WOMEN;
        String own = base.record().given().orElseThrow();
        String other = pick(names);
        return other.equals(own) ? otherGiven(base) : other;
    }

    private String yearsLater(Records base, int years) {
        return birth(base).plusYears(years).plusDays(random.nextInt(364)).toString();
    }

    private String sameDayLater(Records base, int years) {
        return birth(base).plusYears(years).toString();
    }

    private String otherDay(Records base) {
        LocalDate birth = birth(base);
        int day = 1 + random.nextInt(28);
        return day == birth.getDayOfMonth()
                ? otherDay(base)
                : birth.withDayOfMonth(day).toString();
    }

    private static LocalDate birth(Records base) {
        return base.record().birthDate().orElseThrow().exact().orElseThrow();
    }

    private String pick(String[] names) {
        return names[random.nextInt(names.length)];
    }
}
