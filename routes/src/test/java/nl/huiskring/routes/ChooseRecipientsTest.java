package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.casework.sharing.Offer;
import nl.huiskring.casework.sharing.SharingTable;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class ChooseRecipientsTest {
    private static final PersonId VICTIM = person(1);
    private static final PersonId PLEGER = person(3);
    private static final PersonId OTHER_VICTIM = person(4);
    private static final Attend.Attention NOTHING_NEW = new Attend.Attention(List.of(), false);
    private static final SharingTable SHARING = new SharingTable(
            List.of(
                    new Offer(MessageType.MELDING, PartnerKind.GEMEENTE, Purpose.P4, Set.of(Involvement.CASE)),
                    new Offer(MessageType.MELDING, PartnerKind.WIJKTEAM, Purpose.P4, Set.of(Involvement.CASE)),
                    new Offer(MessageType.MELDING, PartnerKind.SCHOOL, Purpose.P2, Set.of())),
            List.of());

    private final AReport report = new AReport(MessageType.MELDING, Town.VEILIG_THUIS)
            .person("p1", PersonRole.SLACHTOFFER, "Bos")
            .person("p3", PersonRole.PLEGER, "Vos");
    private final AHousehold household = new AHousehold(1).core(VICTIM).attached(PLEGER);

    private static List<Draft> drafts(PartnerDirectory partners, Placed placed, Picture picture) {
        return new ChooseRecipients(partners, SHARING).drafts(placed, picture, NOTHING_NEW);
    }

    private Placed placed(HeldItem... items) {
        return report.placed(items[0].interaction(), Map.of("p1", VICTIM, "p3", PLEGER), List.of(items));
    }

    @Test
    void messageIsOfferedToWhoIsInvolvedWithThisHousehold() {
        household.tie(Town.TEAM, VICTIM, Involvement.CASE);
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM, PLEGER);
        assertThat(drafts(Town.PARTNERS, placed(item), household.picture()))
                .extracting(Draft::recipient)
                .containsExactly(Town.TEAM, Town.SCHOOL);
    }

    /** The worst: the file of one victim offered to the team of another, through the pleger they share. */
    @Test
    void messageIsNotOfferedInTheOtherHouseholdOfItsPleger() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM, PLEGER);
        Picture other = new AHousehold(2)
                .core(OTHER_VICTIM)
                .attached(PLEGER)
                .tie(Town.OTHER_TEAM, OTHER_VICTIM, Involvement.CASE)
                .picture();
        assertThat(drafts(Town.PARTNERS, placed(item), other)).isEmpty();
    }

    @Test
    void plegersCaseElsewhereMakesNobodyARecipientHere() {
        household.tie(Town.OTHER_TEAM, PLEGER, Involvement.CASE);
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM, PLEGER);
        assertThat(drafts(Town.PARTNERS, placed(item), household.picture()))
                .extracting(Draft::recipient)
                .containsExactly(Town.SCHOOL);
    }

    @Test
    void whoElseAMessageNamesIsNoPartOfWhatIsOffered() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM, OTHER_VICTIM);
        HeldItem address = household.item(Town.VEILIG_THUIS, Field.ADDRESS, "y", OTHER_VICTIM);
        assertThat(drafts(Town.PARTNERS, placed(item, address), household.picture())
                        .getFirst()
                        .shared())
                .containsExactly(item);
    }

    @Test
    void nobodyIsOfferedHisOwnItems() {
        HeldItem item = household.item(Town.SCHOOL, Field.SITUATION, "x", VICTIM);
        assertThat(drafts(Town.PARTNERS, placed(item), household.picture())
                        .getFirst()
                        .shared())
                .isEmpty();
    }

    @Test
    void partnerOfAnotherMunicipalityIsNotAskedAbout() {
        Partner here = Town.serving(31, PartnerKind.SCHOOL, Set.of("0118"));
        Partner elsewhere = Town.serving(32, PartnerKind.SCHOOL, Set.of("0106"));
        HeldItem code = household.item(Town.POLICE, Field.MUNICIPALITY_CODE, "0118", VICTIM);
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        assertThat(drafts(() -> List.of(here, elsewhere), placed(item, code), household.picture()))
                .extracting(Draft::recipient)
                .containsExactly(here);
    }

    /** Nothing ever said where: it stays where the sender works. */
    @Test
    void messageWithoutAPlaceStaysInTheRegionOfItsSender() {
        Partner here = Town.serving(31, PartnerKind.SCHOOL, Set.of("0118"));
        Partner elsewhere = Town.serving(32, PartnerKind.SCHOOL, Set.of("0363"));
        Partner sender = Town.serving(33, PartnerKind.VEILIG_THUIS, Set.of("0118", "0106"));
        HeldItem item = household.item(sender, Field.SITUATION, "x", VICTIM);
        Placed placed = new AReport(MessageType.MELDING, sender)
                .placed(item.interaction(), Map.of("p1", VICTIM), List.of(item));
        assertThat(drafts(() -> List.of(here, elsewhere), placed, household.picture()))
                .extracting(Draft::recipient)
                .containsExactly(here);
    }
}
