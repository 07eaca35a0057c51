package nl.huiskring.consent;

import static nl.huiskring.model.PartnerKind.POLITIE_MELDKAMER;
import static nl.huiskring.model.PartnerKind.PRIVACY_OFFICER;
import static nl.huiskring.model.PartnerKind.VEILIG_THUIS;
import static nl.huiskring.model.PartnerKind.VROUWENOPVANG;
import static nl.huiskring.model.PartnerKind.WIJKTEAM;
import static nl.huiskring.model.policy.Category.D06;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Step 3, R09 (Wpg 8 and 14). */
class PoliceDataAgesTest {
    private final DecisionPoint point = ARow.deciding(
            ARow.row("R01").of(D06).to(VEILIG_THUIS).gives(Outcome.PERMIT),
            ARow.row("R13").of(D06).to(VROUWENOPVANG).gives(Outcome.SIGNAL_ONLY),
            ARow.row("R06").of(D06).to(WIJKTEAM).gives(Outcome.DENY),
            ARow.row("R35").of(D06).to(PRIVACY_OFFICER).gives(Outcome.PERMIT_MASKED),
            ARow.row("R43").of(D06).to(POLITIE_MELDKAMER).gives(Outcome.PERMIT));

    @ParameterizedTest
    @CsvSource({
        "2025-03-02, 2026-03-02, PERMIT", "2025-03-01, 2026-03-02, DEFER",
        "2024-02-29, 2025-02-28, PERMIT", "2024-02-29, 2025-03-01, DEFER",
        "2021-03-02, 2026-03-02, DEFER", "2021-03-01, 2026-03-02, DENY",
        "2024-02-29, 2029-02-28, DEFER", "2024-02-29, 2029-03-01, DENY"
    })
    void isOpenForAYearThenWeighedAndGoneAfterFive(LocalDate recordedOn, LocalDate at, Outcome outcome) {
        Decision decision = point.decide(
                AQuestion.aboutPoliceData().recordedOn(recordedOn).on(at).asked());

        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.rule()).isEqualTo(outcome == Outcome.PERMIT ? "R01" : "R09");
    }

    @Test
    void isMaskedAfterAYearWhenThePoliceReleaseIt() {
        Decision decision =
                point.decide(old(2).stating(Ground.RELEASED_BY_HOLDER).asked());

        assertThat(decision.outcome()).isEqualTo(Outcome.PERMIT_MASKED);
        assertThat(decision.used()).containsExactly(Ground.RELEASED_BY_HOLDER);
    }

    @Test
    void isGoneAfterFiveYearsEvenWhenReleased() {
        Question question = old(6).stating(Ground.RELEASED_BY_HOLDER).asked();

        assertThat(point.decide(question).outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void neverOpensWhatItsRowCloses() {
        Decision decision = point.decide(
                old(2).to(WIJKTEAM).stating(Ground.RELEASED_BY_HOLDER).asked());

        assertThat(decision.rule()).isEqualTo("R06");
        assertThat(decision.outcome()).isEqualTo(Outcome.DENY);
    }

    @Test
    void neverWidensASignal() {
        Decision decision = point.decide(
                old(2).to(VROUWENOPVANG).stating(Ground.RELEASED_BY_HOLDER).asked());

        assertThat(decision.outcome()).isEqualTo(Outcome.SIGNAL_ONLY);
    }

    @Test
    void doesNotAgeForThePrivacyOfficer() {
        assertThat(point.decide(old(9).to(PRIVACY_OFFICER).asked()).outcome()).isEqualTo(Outcome.PERMIT_MASKED);
    }

    @Test
    void staysOpenAtTheDoorOnAPressedAlarmUntilItIsGone() {
        assertThat(atTheDoor(2).outcome()).isEqualTo(Outcome.PERMIT);
        assertThat(atTheDoor(6).outcome()).isEqualTo(Outcome.DENY);
        assertThat(point.decide(old(2).to(POLITIE_MELDKAMER).asked()).outcome()).isEqualTo(Outcome.DEFER);
    }

    @Test
    void doesNotAgeUnderAnotherRegime() {
        assertThat(point.decide(old(9).under(Regime.AVG).asked()).outcome()).isEqualTo(Outcome.PERMIT);
    }

    private Decision atTheDoor(int years) {
        return point.decide(
                old(years).to(POLITIE_MELDKAMER).stating(Ground.ALARM_PRESSED).asked());
    }

    private static AQuestion old(int years) {
        return AQuestion.aboutPoliceData().recordedOn(AQuestion.TODAY.minusYears(years));
    }
}
