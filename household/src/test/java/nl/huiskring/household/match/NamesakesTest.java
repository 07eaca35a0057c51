package nl.huiskring.household.match;

import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.household.match.MatchDecision.Same;
import nl.huiskring.household.match.MatchDecision.Uncertain;
import nl.huiskring.model.message.Sex;
import org.junit.jupiter.api.Test;

/** People of one name who are not one person: cousins, neighbours, people whose day of birth nobody knows, twins. */
class NamesakesTest {
    private final Register register = new Register();
    private final Records roelfien =
            Records.of("Roelfien", "", "Zwanenveld", "1985-07-14", Sex.VROUW).at("7901AB", "12");
    private final Records fatima =
            Records.of("Fatima", "", "El Amrani", "1960-01-01", Sex.VROUW).at("7901AB", "12");

    @Test
    void asksAPersonAboutANeighbourOfOneNameWhoseBirthDateIsNearlyTheSame() {
        register.add(roelfien.record());
        isAskedBecauseOf(Veto.NAMESAKE, roelfien.at("7901AB", "14").birth("1985-07-24"));
    }

    @Test
    void asksAPersonWhenOnlyTheAdditionToTheHouseNumberDiffers() {
        register.add(roelfien.at("7901AB", "12a").record());
        isAskedBecauseOf(Veto.NAMESAKE, roelfien.at("7901AB", "12b").birth("1985-07-24"));
    }

    @Test
    void asksAPersonAboutAnotherVoorvoegselAtAnotherHouse() {
        Records lisa = Records.of("Lisa", "van der", "Aldenpoort", "1996-03-02", Sex.VROUW)
                .at("4441BE", "85");
        register.add(lisa.record());
        Records other = Records.of("Lisa", "de", "Aldenpoort", "1996-03-02", Sex.VROUW);
        isAskedBecauseOf(Veto.NAMESAKE, other.at("1629AB", "197"));
        assertThat(register.decide(other.at("4441BE", "85").record())).isInstanceOf(Same.class);
        Records without = Records.of("Lisa", "", "Aldenpoort", "1996-03-02", Sex.VROUW);
        assertThat(register.decide(without.at("1629AB", "197").record())).isInstanceOf(Same.class);
    }

    @Test
    void asksAPersonAboutAMarriedNameAtAnotherHouse() {
        register.add(roelfien.record());
        Records married = roelfien.family("Zwanenveld-Kroon");
        isAskedBecauseOf(Veto.NAMESAKE, married.at("9401XX", "3"));
        assertThat(register.decide(married.record())).isInstanceOf(Same.class);
    }

    @Test
    void asksAPersonAboutACommonNameAndABirthDateOfWhomNothingElseAgrees() {
        Records emma = Records.of("Emma", "", "Bakker", "2017-09-22", Sex.VROUW).at("7216GF", "37");
        register.add(emma.phone("0612345678").record());
        Records moved = emma.at("7253EJ", "45");
        isAskedBecauseOf(Veto.COMMON_NAME, moved);
        assertThat(register.decide(moved.phone("0612345678").record())).isInstanceOf(Same.class);
        register.add(roelfien.record());
        assertThat(register.decide(roelfien.at("7253EJ", "45").record())).isInstanceOf(Same.class);
    }

    @Test
    void linksANearlyEqualBirthDateInTheSameHouse() {
        register.add(roelfien.record());
        assertThat(register.decide(roelfien.birth("1985-07-24").record())).isInstanceOf(Same.class);
    }

    @Test
    void linksANearlyEqualBirthDateByTelephoneOrMail() {
        register.add(roelfien.phone("0612345678").email("rz@voorbeeld.nl").record());
        Records moved = roelfien.at("9401XX", "3").birth("1985-07-24");
        assertThat(register.decide(moved.phone("0612345678").record())).isInstanceOf(Same.class);
        assertThat(register.decide(moved.email("rz@voorbeeld.nl").record())).isInstanceOf(Same.class);
    }

    @Test
    void asksAPersonAboutOneNameAndOneDefaultDateAtAnotherHouse() {
        register.add(fatima.record());
        isAskedBecauseOf(Veto.VAGUE_DATE, fatima.at("9401XX", "3"));
        register.add(roelfien.birth("1960-07-01").record());
        isAskedBecauseOf(Veto.VAGUE_DATE, roelfien.birth("1960-07-01").at("7901AB", "14"));
    }

    @Test
    void linksADateThatDoesNotTellTheDayInTheSameHouse() {
        register.add(fatima.record());
        assertThat(register.decide(fatima.record())).isInstanceOf(Same.class);
        register.add(roelfien.record());
        assertThat(register.decide(roelfien.birth("1985-07").record())).isInstanceOf(Same.class);
    }

    @Test
    void takesADefaultDateForNoMoreThanItsYear() {
        register.add(fatima.record());
        Explanation explanation = register.decide(fatima.record()).explanation();
        assertThat(part(explanation, Field.BIRTH).level()).isEqualTo(Level.EXACT);
        assertThat(part(explanation, Field.BIRTH).sum()).isEqualTo(6 * Millibits.BIT);
    }

    @Test
    void takesANameThatIsNotListedForATypicalOne() {
        register.add(roelfien.record());
        Explanation explanation = register.decide(roelfien.record()).explanation();
        assertThat(part(explanation, Field.GIVEN).frequency()).isZero();
        assertThat(part(explanation, Field.FAMILY).frequency()).isZero();
    }

    @Test
    void asksAPersonAboutTwinsWhoseNamesDifferInTheSecondWord() {
        Records twin = roelfien.given("Anna-Marie");
        register.add(twin.record());
        isAskedBecauseOf(Veto.TWINS, twin.given("Anna-Maria"));
        isAskedBecauseOf(Veto.TWINS, twin.given("Anna-Roos"));
        assertThat(register.decide(twin.given("Anna").record())).isInstanceOf(Same.class);
    }

    @Test
    void countsANameInAMailAddressOnce() {
        Features one = Features.of(roelfien.email("roelfien71@voorbeeld.nl").record());
        Features other = Features.of(
                roelfien.family("Kroon").email("roelfien82@voorbeeld.nl").record());
        Features stranger = Features.of(roelfien.given("Gea")
                .family("Kroon")
                .email("roelfien82@voorbeeld.nl")
                .record());
        assertThat(mail(one, other)).isEqualTo(Level.MISSING);
        assertThat(mail(one, stranger)).isEqualTo(Level.PARTIAL);
    }

    private static Level mail(Features one, Features other) {
        return Pattern.level(Comparison.of(one, other), Field.EMAIL);
    }

    private void isAskedBecauseOf(Veto veto, Records incoming) {
        MatchDecision decision = register.decide(incoming.record());
        assertThat(decision).isInstanceOf(Uncertain.class);
        assertThat(decision.explanation().vetoes()).contains(veto);
    }

    private static Explanation.Part part(Explanation explanation, Field field) {
        return explanation.parts().stream()
                .filter(part -> part.field() == field)
                .findFirst()
                .orElseThrow();
    }
}
