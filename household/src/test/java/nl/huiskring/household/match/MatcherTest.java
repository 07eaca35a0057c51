package nl.huiskring.household.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.household.match.MatchDecision.NewPerson;
import nl.huiskring.household.match.MatchDecision.Same;
import nl.huiskring.household.match.MatchDecision.Uncertain;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.Sex;
import org.junit.jupiter.api.Test;

class MatcherTest {
    private static final String BSN = "999993872";
    private static final String OTHER_BSN = "999990342";

    private final Register register = new Register();
    private final Records fatma =
            Records.of("Fatma", "van der", "Wielen", "1985-07-14", Sex.VROUW).at("7901AB", "12");
    private final PersonId known = register.add(fatma.record());

    @Test
    void linksTheSamePersonWhoMoved() {
        MatchDecision decision = register.decide(fatma.at("7902CD", "3").record());
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Same.class, same -> assertThat(same.person()).isEqualTo(known));
        assertThat(decision.explanation().keys()).contains("K2", "K3", "K5", "K7");
    }

    @Test
    void findsNobodyForAStranger() {
        assertThat(register.decide(Records.of("Sjoerd", "", "Hiemstra", "1961-02-03", Sex.MAN)
                        .record()))
                .isInstanceOf(NewPerson.class);
    }

    @Test
    void linksAcrossAMarriedName() {
        assertThat(register.decide(fatma.family("Bruins").partner("Wielen").record()))
                .isInstanceOf(Same.class);
    }

    @Test
    void linksWhenNamesStandInEachOthersPlace() {
        assertThat(register.decide(fatma.given("Wielen").family("Fatma").record()))
                .isInstanceOf(Same.class);
    }

    @Test
    void linksWhenDayAndMonthOfBirthStandInEachOthersPlace() {
        Records january = fatma.birth("1985-03-07");
        register.add(january.given("Roos").family("Zwaluw").record());
        assertThat(register.decide(january.given("Roos")
                        .family("Zwaluw")
                        .birth("1985-07-03")
                        .record()))
                .isInstanceOf(Same.class);
    }

    @Test
    void asksAPersonAboutInitialsOnly() {
        assertThat(register.decide(fatma.given("F.").record())).isInstanceOf(Uncertain.class);
    }

    @Test
    void asksAPersonAboutACallNameOfAPossibleTwin() {
        register.add(fatma.given("Johannes").birth("1990-05-05").record());
        MatchDecision decision =
                register.decide(fatma.given("Jan").birth("1990-05-05").record());
        assertThat(decision).isInstanceOf(Uncertain.class);
        assertThat(decision.explanation().vetoes()).contains(Veto.TWINS);
    }

    @Test
    void asksAPersonWhenTheBirthDateIsNotKnown() {
        assertThat(register.decide(fatma.birth("").record())).isInstanceOf(Uncertain.class);
    }

    @Test
    void linksTheSameNumberWhenTheBirthDateAgrees() {
        PersonId numbered = register.add(fatma.bsn(BSN).birth("1970-01-02").record());
        MatchDecision decision = register.decide(
                fatma.given("Wil").family("Bos").birth("1970-01-02").bsn(BSN).record());
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Same.class, same -> assertThat(same.person()).isEqualTo(numbered));
        assertThat(decision.explanation().rule()).isEqualTo(Rule.SAME_NUMBER);
    }

    @Test
    void asksAPersonWhenTheSameNumberHasAnotherBirthDate() {
        register.add(fatma.bsn(BSN).birth("1970-01-02").record());
        MatchDecision decision =
                register.decide(fatma.bsn(BSN).birth("1948-11-30").record());
        assertThat(decision).isInstanceOf(Uncertain.class);
        assertThat(decision.explanation().rule()).isEqualTo(Rule.NUMBER_CONFLICT);
    }

    @Test
    void asksAPersonWhenTwoPersonsHaveTheNumber() {
        register.add(fatma.bsn(BSN).record());
        register.add(fatma.given("Roos").bsn(BSN).record());
        assertThat(register.decide(fatma.bsn(BSN).record()))
                .isInstanceOfSatisfying(
                        Uncertain.class,
                        uncertain -> assertThat(uncertain.candidates()).hasSize(2));
    }

    @Test
    void takesTwinsWithTheirOwnNumbersForTwoPersons() {
        Register numbers = new Register();
        numbers.add(fatma.bsn(BSN).record());
        assertThat(numbers.decide(fatma.given("Roos").bsn(OTHER_BSN).record())).isInstanceOf(NewPerson.class);
    }

    @Test
    void neverLinksTwoNumbersEvenWhenAllElseIsEqual() {
        Register numbers = new Register();
        numbers.add(fatma.bsn(BSN).record());
        assertThat(numbers.decide(fatma.bsn(OTHER_BSN).record())).isInstanceOf(Uncertain.class);
    }

    @Test
    void linksTheSameClientNumberWhileTheIdentityIsUnchanged() {
        PersonId client = register.add(
                fatma.given("Roos").birth("1999-09-09").client("oin/77").record());
        MatchDecision decision =
                register.decide(fatma.given("Roos").birth("").client("oin/77").record());
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Same.class, same -> assertThat(same.person()).isEqualTo(client));
    }

    @Test
    void asksAPersonWhenAClientNumberIsUsedForSomebodyElse() {
        register.add(fatma.given("Roos").birth("1999-09-09").client("oin/77").record());
        MatchDecision decision = register.decide(
                fatma.given("Teun").birth("2001-03-02").client("oin/77").record());
        assertThat(decision).isInstanceOf(Uncertain.class);
        assertThat(decision.explanation().rule()).isEqualTo(Rule.CLIENT_CHANGED);
    }

    @Test
    void followsThePersonWhoDecidedBefore() {
        Matcher matcher = new Matcher(MatchModel.live());
        Found found = register.sharing(BlockingKeys.probes(fatma.record()));
        assertThat(matcher.decide(fatma.record(), found, new Rulings(Optional.empty(), Set.of(known))))
                .isInstanceOf(NewPerson.class);
        assertThat(matcher.decide(fatma.given("Roos").record(), found, new Rulings(Optional.of(known), Set.of())))
                .isInstanceOf(Same.class);
    }

    @Test
    void neverTakesATruncatedSearchForSomebodyNew() {
        MatchDecision decision =
                new Matcher(MatchModel.live()).decide(fatma.record(), new Found(java.util.List.of(), true));
        assertThat(decision).isInstanceOf(Uncertain.class);
        assertThat(decision.explanation().truncated()).isTrue();
    }

    @Test
    void asksAPersonWhenTwoKnownPersonsFitEquallyWell() {
        register.add(fatma.record());
        assertThat(register.decide(fatma.record())).isInstanceOf(Uncertain.class);
    }

    @Test
    void neverUsesASecretAddress() {
        assertThat(BlockingKeys.of(fatma.secretAddress().record())).noneMatch(key -> key.contains("7901"));
        MatchDecision decision = register.decide(fatma.secretAddress().record());
        assertThat(decision.explanation().parts())
                .extracting(Explanation.Part::field)
                .doesNotContain(Field.ADDRESS, Field.AREA);
    }

    @Test
    void usesTheBestOfAllThatIsKnownOfAPerson() {
        Register moved = new Register();
        PersonId person = moved.add(
                fatma.family("Bruins").at("9401XX", "1").record(),
                fatma.birth("").record());
        assertThat(moved.decide(fatma.record()))
                .isInstanceOfSatisfying(
                        Same.class, same -> assertThat(same.person()).isEqualTo(person));
    }

    @Test
    void explainsWithoutAnyValue() {
        MatchDecision decision = register.decide(fatma.given("F.").record());
        assertThat(decision.toString())
                .doesNotContainIgnoringCase("wielen")
                .doesNotContainIgnoringCase("fatma")
                .doesNotContain("1985", "7901");
    }

    @Test
    void explainsWithPartsThatAddUp() {
        Explanation explanation =
                register.decide(fatma.at("7902CD", "3").record()).explanation();
        int sum = explanation.prior()
                + explanation.parts().stream().mapToInt(Explanation.Part::sum).sum();
        assertThat(explanation.parts()).isNotEmpty();
        assertThat(sum).isEqualTo(explanation.total());
    }

    @Test
    void readsAnAdditionThatIsWrittenBehindTheHouseNumber() {
        Records jan = Records.of("Jan", "", "Vries", "", Sex.MAN).at("7901AB", "12a");
        Features known = Features.of(jan.record());
        assertThat(known.place().number()).isEqualTo("12");
        assertThat(known.place().suffix()).isEqualTo("a");
        assertThat(Features.of(jan.at("7901AB", "onbekend").record()).place().number())
                .isEmpty();
    }
}
