package nl.huiskring.casework.sharing;

import static nl.huiskring.model.policy.PersonRole.BETROKKENE;
import static nl.huiskring.model.policy.PersonRole.KIND;
import static nl.huiskring.model.policy.PersonRole.MELDER;
import static nl.huiskring.model.policy.PersonRole.PLEGER;
import static nl.huiskring.model.policy.PersonRole.SLACHTOFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import org.junit.jupiter.api.Test;

/** Who becomes involved with whom through which message. */
class InvolvementsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    private static InvolvementChange only(List<InvolvementChange> changes) {
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static Letter supervision(String state) {
        return new Letter(MessageType.TOEZICHT, PartnerKind.RECLASSERING)
                .names(PLEGER)
                .names(SLACHTOFFER)
                .tells(Field.SUPERVISION_STATE, state)
                .tells(Field.SUPERVISION_FROM, "2026-01-05");
    }

    @Test
    void supervisionMakesThePlegerAClientUntilItEnds() {
        InvolvementChange change = only(
                supervision("LOOPT").tells(Field.SUPERVISION_TO, "2026-12-31").involvements());
        assertThat(change.person()).isEqualTo(Letter.person(1));
        assertThat(change.involvement()).isEqualTo(Involvement.OWN_CLIENT);
        assertThat(change.holdsOn(LocalDate.of(2026, 1, 4))).isFalse();
        assertThat(change.holdsOn(LocalDate.of(2026, 1, 5))).isTrue();
        assertThat(change.holdsOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(change.holdsOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void theEndOfSupervisionEndsWhatTheBeginBegan() {
        InvolvementChange begun = only(supervision("LOOPT").involvements());
        InvolvementChange ended = only(supervision("BEEINDIGD").involvements());
        assertThat(begun.until()).isEmpty();
        assertThat(ended.until()).contains(TODAY);
        assertThat(ended.basis()).isEqualTo(begun.basis());
    }

    @Test
    void careMakesAClientAndItsEndEndsIt() {
        Letter in = new Letter(MessageType.ZORGBETROKKENHEID, PartnerKind.VERSLAVINGSZORG)
                .names(SLACHTOFFER)
                .tells(Field.IN_CARE, "true")
                .tells(Field.CARE_SINCE, "2025-11-01");
        InvolvementChange change = only(in.involvements());
        assertThat(change.from()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(change.until()).isEmpty();
        Letter out = new Letter(MessageType.ZORGBETROKKENHEID, PartnerKind.VERSLAVINGSZORG)
                .names(SLACHTOFFER)
                .tells(Field.IN_CARE, "false");
        assertThat(only(out.involvements()).until()).contains(TODAY);
        assertThat(only(out.involvements()).basis()).isEqualTo(change.basis());
    }

    @Test
    void onlyTheFirstPersonIsTheClient() {
        Letter letter = new Letter(MessageType.ZORGBETROKKENHEID, PartnerKind.FORENSISCHE_ZORG)
                .names(BETROKKENE)
                .names(PLEGER)
                .tells(Field.IN_CARE, "true");
        assertThat(only(letter.involvements()).person()).isEqualTo(Letter.person(1));
    }

    @Test
    void nobodyElseBecomesTheClientWhenTheClientsMatchIsStillToBeReviewed() {
        Letter letter = new Letter(MessageType.ZORGBETROKKENHEID, PartnerKind.FORENSISCHE_ZORG)
                .namesUnmatched(BETROKKENE)
                .names(KIND)
                .tells(Field.IN_CARE, "true");
        assertThat(letter.involvements()).isEmpty();
    }

    @Test
    void aChildMeasureIsActiveForTheChildAlone() {
        Letter letter = new Letter(MessageType.KINDERMAATREGEL, PartnerKind.GECERTIFICEERDE_INSTELLING)
                .names(BETROKKENE)
                .names(KIND)
                .tells(Field.CHILD_MEASURE, "OTS")
                .tells(Field.CHILD_MEASURE_FROM, "2026-01-01")
                .tells(Field.CHILD_MEASURE_TO, "2026-12-31");
        InvolvementChange change = only(letter.involvements());
        assertThat(change.person()).isEqualTo(Letter.person(2));
        assertThat(change.involvement()).isEqualTo(Involvement.ACTIVE_MEASURE);
        assertThat(change.until()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aRegistrationMakesACaseOfThePoliceAndAReporterOfThem() {
        Letter letter = new Letter(MessageType.POLITIE_REGISTRATIE, PartnerKind.POLITIE)
                .names(PLEGER)
                .names(SLACHTOFFER);
        assertThat(letter.involvements())
                .extracting(InvolvementChange::involvement)
                .containsExactly(Involvement.CASE, Involvement.CASE, Involvement.REPORTER, Involvement.REPORTER);
        assertThat(letter.involvements())
                .extracting(InvolvementChange::partner)
                .containsOnly(Letter.oinOf(PartnerKind.POLITIE));
    }

    @Test
    void aSignalMakesAReporterAndNeverInvolvesThePersonWhoReported() {
        Letter letter = new Letter(MessageType.SIGNAAL, PartnerKind.SCHOOL)
                .names(MELDER)
                .names(KIND);
        InvolvementChange change = only(letter.involvements());
        assertThat(change.involvement()).isEqualTo(Involvement.REPORTER);
        assertThat(change.person()).isEqualTo(Letter.person(2));
    }

    @Test
    void aReportAndAMeasureMakeACaseOfTheirSender() {
        assertThat(only(new Letter(MessageType.MELDING, PartnerKind.VEILIG_THUIS)
                                .names(KIND)
                                .involvements())
                        .involvement())
                .isEqualTo(Involvement.CASE);
        assertThat(only(new Letter(MessageType.STRAFRECHTELIJKE_MAATREGEL, PartnerKind.OM)
                                .names(PLEGER)
                                .involvements())
                        .involvement())
                .isEqualTo(Involvement.CASE);
    }

    @Test
    void aTransferMakesACaseOfTheNamedTeamOnTheGroundOfTransfer() {
        Letter letter = new Letter(MessageType.OVERDRACHT, PartnerKind.VEILIG_THUIS)
                .names(SLACHTOFFER)
                .tells(Field.TRANSFER_TO, "00000000000000004711");
        InvolvementChange change = only(letter.involvements());
        assertThat(change.partner()).isEqualTo(new Oin("00000000000000004711"));
        assertThat(change.involvement()).isEqualTo(Involvement.CASE);
        assertThat(change.grounds()).containsExactly(Ground.TRANSFER);
    }

    @Test
    void aTransferToAnUnreadableTeamInvolvesNobody() {
        Letter letter = new Letter(MessageType.OVERDRACHT, PartnerKind.VEILIG_THUIS)
                .names(SLACHTOFFER)
                .tells(Field.TRANSFER_TO, "wijkteam Noord");
        assertThat(letter.involvements()).isEmpty();
        assertThat(Involvements.transferredTo(letter.report())).isEmpty();
    }

    @Test
    void nothingRestsOnAMatchThatIsStillToBeReviewed() {
        Letter letter = new Letter(MessageType.MELDING, PartnerKind.VEILIG_THUIS)
                .names(SLACHTOFFER)
                .namesUnmatched(PLEGER);
        assertThat(only(letter.involvements()).person()).isEqualTo(Letter.person(1));
    }
}
