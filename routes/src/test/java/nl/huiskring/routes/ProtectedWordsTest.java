package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.huiskring.consent.Ruling;
import nl.huiskring.consent.mask.Mask;
import nl.huiskring.consent.mask.Redaction;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.SecrecyFlag;
import org.junit.jupiter.api.Test;

class ProtectedWordsTest {
    private static final PersonId MOTHER = person(1);
    private static final PersonId CHILD = person(2);
    private static final PersonId PLEGER = person(3);
    private static final PersonId OUTSIDER = person(4);

    private final AHousehold household = new AHousehold(1)
            .core(MOTHER, CHILD)
            .attached(PLEGER)
            .known(MOTHER, Set.of(), Set.of("Schuilkade 14", "0612345678"), Set.of("Anna", "Bos"))
            .known(PLEGER, Set.of(), Set.of("Plein 3"), Set.of("Vos"));

    private String shown(String text) {
        HeldItem item = household.item(Town.POLICE, Field.SITUATION, text, MOTHER);
        Picture picture = household.picture();
        AskConsent ask = new AskConsent(Town.DECISIONS, person -> List.of(), Town.PARTNERS, Town.CLOCK);
        Ruling.Allowed allowed = (Ruling.Allowed)
                ask.ask(item, Town.VEILIG_THUIS, Purpose.P2, picture).ruling();
        Redaction redaction = ProtectedWords.of(picture, Town.PARTNERS);
        return Mask.apply(allowed.permit(), item.field(), item.value(), true, redaction)
                .orElseThrow();
    }

    @Test
    void placesOfAnOrdinaryHouseholdMayBeToldInATextThatIsPermitted() {
        assertThat(shown("Anna Bos, Schuilkade 14")).isEqualTo("Anna Bos, Schuilkade 14");
    }

    /** The child alone is marked, and its own record names no address. */
    @Test
    void markOfAChildHidesTheAddressOfItsMotherInEveryText() {
        household.known(CHILD, Set.of(SecrecyFlag.BESCHERMD_KIND), Set.of(), Set.of());
        assertThat(shown("Zij is op Schuilkade 14, tel 06-12345678. Hij woont Plein 3."))
                .doesNotContain("Schuilkade", "12345678")
                .contains("Plein 3");
    }

    @Test
    void markOfSomebodyOutsideTheHouseholdHidesHerPlaceHereToo() {
        household.known(OUTSIDER, Set.of(SecrecyFlag.OPVANG), Set.of("Blijfweg 7"), Set.of());
        assertThat(shown("De buurvrouw zit nu Blijfweg 7")).doesNotContain("Blijfweg");
    }

    @Test
    void placeThatAMarkedRecordBearsIsInNoTextWhoeverIsThere() {
        household.shielded(PLEGER, "Opvanglaan 1", SecrecyFlag.OPVANG);
        assertThat(shown("Hij staat ingeschreven Opvanglaan 1")).doesNotContain("Opvanglaan");
    }

    @Test
    void secretPlacementIsInNoText() {
        household.item(Town.SCHOOL, Field.CHILD_PLACEMENT, "Pleeggezin De Linde, Kerkweg 5", CHILD);
        assertThat(shown("Het kind is op Kerkweg 5 bij pleeggezin de linde"))
                .doesNotContain("Kerkweg")
                .doesNotContainIgnoringCase("linde");
    }

    @Test
    void reporterIsInNoTextNotByHisSurnameAlone() {
        household.item(Town.POLICE, Field.REPORTER, "Karel Klikspaan", MOTHER);
        household.item(Town.POLICE, Field.REPORTER, "0687654321", MOTHER);
        assertThat(shown("Klikspaan van hiernaast belde met 06 8765 4321 over Anna Bos"))
                .doesNotContain("Klikspaan", "4321")
                .contains("Anna Bos");
    }

    @Test
    void surnameThatTheFamilyBearsTooStays() {
        household.item(Town.POLICE, Field.REPORTER, "Oma Bos", MOTHER);
        assertThat(shown("Gezin Bos. Gebeld door Oma Bos.")).isEqualTo("Gezin Bos. Gebeld door [afgeschermd].");
    }

    @Test
    void nameOfHisOrganisationIsNoNameOfAReporter() {
        household.item(Town.POLICE, Field.REPORTER, "Karel Klikspaan, " + Town.POLICE.name(), MOTHER);
        assertThat(shown("Partner aangesproken; Klikspaan belde."))
                .isEqualTo("Partner aangesproken; [afgeschermd] belde.");
    }
}
