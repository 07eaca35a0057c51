package nl.huiskring.casework.alert;

import static nl.huiskring.casework.alert.Look.fires;
import static nl.huiskring.casework.alert.Look.silent;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.casework.Story;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.Test;

/** A09. */
class ConvergenceTest {
    private static Story weakSignals(int first, int second, int third) {
        Story story = new Story();
        story.signal(PartnerKind.SCHOOL, first);
        story.signal(PartnerKind.WELZIJNSWERK, second);
        story.police(third).tells(Field.INCIDENT_CLASS, "RUZIE");
        return story;
    }

    @Test
    void firesOnThreeOrganisationsWithin60Days() {
        Finding finding = fires("A09", Level.ORANGE, weakSignals(0, 30, 60), 60);
        assertThat(finding.words()).startsWith("3 organisaties");
        assertThat(finding.restsOn()).hasSize(3);
    }

    @Test
    void staysSilentWhenTheThirdComesAfter61Days() {
        silent("A09", weakSignals(0, 30, 61), 61);
    }

    @Test
    void staysSilentOnThreeSignalsOfTwoOrganisations() {
        Story story = new Story();
        story.signal(PartnerKind.SCHOOL, 0);
        story.signal(PartnerKind.SCHOOL, 1);
        story.signal(PartnerKind.WELZIJNSWERK, 2);
        silent("A09", story, 2);
    }

    @Test
    void staysSilentWhenOneOfThreeIsStrongEnoughAlone() {
        silent("A09", withStrongPolice(), 20);
        fires("A03", Level.RED, withStrongPolice(), 20);
    }

    private static Story withStrongPolice() {
        Story story = new Story();
        story.signal(PartnerKind.SCHOOL, 0);
        story.signal(PartnerKind.WELZIJNSWERK, 10);
        story.police(20).tells(Field.INCIDENT_CLASS, "MISHANDELING").tells(Field.STRANGULATION, "true");
        return story;
    }

    @Test
    void firesOnThreeWeakOnesNextToAStrongOne() {
        Story story = withStrongPolice();
        story.signal(PartnerKind.HUISARTS, 21);
        Finding finding = fires("A09", Level.ORANGE, story, 21);
        assertThat(finding.words()).startsWith("3 organisaties");
    }

    @Test
    void countsTheCaseMadeOfARegistrationAsTheSignalOfThePolice() {
        Story story = new Story();
        story.signal(PartnerKind.SCHOOL, 0);
        story.police(1).tells(Field.INCIDENT_CLASS, "RUZIE");
        story.melding(2).tells(Field.POLICE_REFERENCE, "PL-1");
        silent("A09", story, 2);
    }

    @Test
    void staysSilentOnTheBareFactOfCareOrSupervision() {
        Story story = new Story();
        story.signal(PartnerKind.SCHOOL, 0);
        story.page(MessageType.ZORGBETROKKENHEID, PartnerKind.VERSLAVINGSZORG, 1)
                .tells(Field.IN_CARE, "true");
        story.page(MessageType.TOEZICHT, PartnerKind.RECLASSERING, 2).tells(Field.SUPERVISION_STATE, "LOOPT");
        silent("A09", story, 2);
    }
}
