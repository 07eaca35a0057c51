package nl.huiskring.consent;

import static nl.huiskring.model.policy.Category.D13;
import static nl.huiskring.model.policy.Category.D14;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentCountsTest {
    private static final LocalDate TODAY = AQuestion.TODAY;
    private final DecisionPoint point =
            ARow.deciding(ARow.row("R18").of(D13, D14).withAll(Ground.CONSENT).gives(Outcome.PERMIT));

    @ParameterizedTest
    @CsvSource({
        "0, self, false", "0, parents, true", "11, self, false", "11, parents, true", "11, self+parents, true",
        "12, self, false", "12, parents, false", "12, self+parents, true", "15, parents, false",
                "15, self+parents, true",
        "16, self, true", "16, parents, false", "16, self+parents, true", "80, self, true"
    })
    void dependsOnTheAgeOfThePerson(int age, String by, boolean permitted) {
        ConsentParty party = ConsentParty.ofWord(by).orElseThrow();

        assertThat(permits(AQuestion.about(D13).aged(age).consented(party))).isEqualTo(permitted);
    }

    @Test
    void takesTwoRecordsTogetherAsBoth() {
        assertThat(permits(AQuestion.about(D13)
                        .aged(13)
                        .consented(ConsentParty.SELF)
                        .consented(ConsentParty.PARENTS)))
                .isTrue();
    }

    @Test
    void isForExactlyThisCategoryRecipientAndPurpose() {
        assertThat(permits(with(D13, PartnerKind.WIJKTEAM, Purpose.P4))).isTrue();
        assertThat(permits(with(D14, PartnerKind.WIJKTEAM, Purpose.P4))).isFalse();
        assertThat(permits(with(D13, PartnerKind.GEMEENTE, Purpose.P4))).isFalse();
        assertThat(permits(with(D13, PartnerKind.WIJKTEAM, Purpose.P10))).isFalse();
    }

    @Test
    void countsFromTheDayItIsGiven() {
        assertThat(permits(dated(TODAY, Optional.empty(), Optional.empty()))).isTrue();
        assertThat(permits(dated(TODAY.plusDays(1), Optional.empty(), Optional.empty())))
                .isFalse();
    }

    @Test
    void countsUpToAndIncludingTheDayItExpires() {
        assertThat(permits(dated(TODAY.minusDays(9), Optional.of(TODAY), Optional.empty())))
                .isTrue();
        assertThat(permits(dated(TODAY.minusDays(9), Optional.of(TODAY.minusDays(1)), Optional.empty())))
                .isFalse();
    }

    @Test
    void noLongerCountsOnTheDayItIsWithdrawn() {
        assertThat(permits(dated(TODAY.minusDays(9), Optional.empty(), Optional.of(TODAY))))
                .isFalse();
        assertThat(permits(dated(TODAY.minusDays(9), Optional.empty(), Optional.of(TODAY.plusDays(1)))))
                .isTrue();
    }

    @Test
    void isNeverStated() {
        assertThat(permits(AQuestion.about(D13).stating(Ground.CONSENT))).isFalse();
    }

    @Test
    void isNotNeededWhereTheLawPermits() {
        DecisionPoint lawful = ARow.deciding(ARow.row("R14")
                .of(D13)
                .withAny(Ground.CONSENT, Ground.MELDRECHT)
                .gives(Outcome.PERMIT));
        Question withdrawn = dated(TODAY.minusDays(9), Optional.empty(), Optional.of(TODAY))
                .stating(Ground.MELDRECHT)
                .asked();

        assertThat(lawful.decide(withdrawn).used()).containsExactly(Ground.MELDRECHT);
    }

    private boolean permits(AQuestion question) {
        return point.decide(question.asked()).outcome() == Outcome.PERMIT;
    }

    private static AQuestion with(Category category, PartnerKind to, Purpose purpose) {
        return AQuestion.about(D13)
                .consented(new Consent(
                        ConsentParty.SELF,
                        category,
                        to,
                        purpose,
                        TODAY.minusDays(2),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static AQuestion dated(LocalDate givenOn, Optional<LocalDate> expires, Optional<LocalDate> withdrawn) {
        return AQuestion.about(D13)
                .consented(new Consent(
                        ConsentParty.SELF, D13, PartnerKind.WIJKTEAM, Purpose.P4, givenOn, expires, withdrawn));
    }
}
