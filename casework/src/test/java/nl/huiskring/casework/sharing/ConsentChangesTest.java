package nl.huiskring.casework.sharing;

import static nl.huiskring.model.policy.PersonRole.BETROKKENE;
import static nl.huiskring.model.policy.PersonRole.KIND;
import static nl.huiskring.model.policy.PersonRole.MELDER;
import static nl.huiskring.model.policy.PersonRole.SLACHTOFFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.huiskring.casework.sharing.ConsentChange.Given;
import nl.huiskring.casework.sharing.ConsentChange.Withdrawn;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

/** Consent as messages bring it and take it back. */
class ConsentChangesTest {
    private static Letter consent(String by) {
        return new Letter(MessageType.TOESTEMMING, PartnerKind.VERSLAVINGSZORG)
                .tells(Field.CONSENT_CATEGORY, "D13")
                .tells(Field.CONSENT_TO, "wijkteam")
                .tells(Field.CONSENT_PURPOSE, "P4")
                .tells(Field.CONSENT_BY, by)
                .tells(Field.CONSENT_ON, "2026-02-09");
    }

    private static Letter withdrawal() {
        return new Letter(MessageType.INTREKKING, PartnerKind.VERSLAVINGSZORG)
                .tells(Field.CONSENT_CATEGORY, "D13")
                .tells(Field.CONSENT_TO, "wijkteam")
                .tells(Field.CONSENT_PURPOSE, "P4")
                .tells(Field.WITHDRAWN_ON, "2026-02-10");
    }

    @Test
    void readsConsentForEachCategory() {
        Letter letter = consent("self")
                .names(SLACHTOFFER)
                .tells(Field.CONSENT_CATEGORY, "D14")
                .tells(Field.CONSENT_UNTIL, "2026-08-09");
        assertThat(letter.consents()).hasSize(2).allSatisfy(change -> {
            assertThat(change).isInstanceOf(Given.class);
            assertThat(change.person()).isEqualTo(Letter.person(1));
            assertThat(change.to()).isEqualTo(PartnerKind.WIJKTEAM);
            assertThat(change.purpose()).isEqualTo(Purpose.P4);
        });
        assertThat(letter.consents()).extracting(ConsentChange::category).containsExactly(Category.D13, Category.D14);
        Given given = (Given) letter.consents().getFirst();
        assertThat(given.givenOn()).isEqualTo(LocalDate.of(2026, 2, 9));
        assertThat(given.until()).contains(LocalDate.of(2026, 8, 9));
    }

    @Test
    void consentIsAboutTheFirstPersonAlone() {
        Letter letter = consent("parents").names(KIND).names(BETROKKENE);
        assertThat(letter.consents()).extracting(ConsentChange::person).containsExactly(Letter.person(1));
    }

    @Test
    void doesNotGuessAboutWhichChildParentsConsent() {
        Letter letter = consent("parents").names(BETROKKENE).names(KIND);
        assertThatThrownBy(letter::consents)
                .isInstanceOfSatisfying(
                        UnclearConsent.class,
                        unclear -> assertThat(unclear.field()).isEqualTo(Field.CONSENT_BY));
    }

    @Test
    void theReporterNeverConsents() {
        assertThat(consent("self").names(MELDER).names(SLACHTOFFER).consents()).isEmpty();
    }

    @Test
    void nothingIsGivenByAPersonWhoseMatchIsStillToBeReviewed() {
        assertThat(consent("self").namesUnmatched(SLACHTOFFER).names(KIND).consents())
                .isEmpty();
    }

    @Test
    void readsAWithdrawal() {
        Letter letter = withdrawal().names(SLACHTOFFER).names(KIND);
        assertThat(letter.consents()).hasSize(1);
        Withdrawn withdrawn = (Withdrawn) letter.consents().getFirst();
        assertThat(withdrawn.person()).isEqualTo(Letter.person(1));
        assertThat(withdrawn.withdrawnOn()).isEqualTo(LocalDate.of(2026, 2, 10));
    }

    @Test
    void anUnclearWithdrawalIsNotLost() {
        Letter letter = withdrawal().names(SLACHTOFFER).tells(Field.CONSENT_CATEGORY, "alles");
        assertThatThrownBy(letter::consents)
                .isInstanceOf(UnclearConsent.class)
                .hasMessageContaining("toestemmingvoor")
                .hasMessageNotContaining("alles");
    }

    @Test
    void otherMessagesChangeNothing() {
        assertThat(new Letter(MessageType.SIGNAAL, PartnerKind.SCHOOL)
                        .names(KIND)
                        .consents())
                .isEmpty();
    }
}
