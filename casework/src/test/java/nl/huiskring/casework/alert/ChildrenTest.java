package nl.huiskring.casework.alert;

import static nl.huiskring.casework.alert.Look.fires;
import static nl.huiskring.casework.alert.Look.silent;
import static org.assertj.core.api.Assertions.assertThat;

import nl.huiskring.casework.Story;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.PersonRole;
import org.junit.jupiter.api.Test;

/** A07 and A08. */
class ChildrenTest {
    @Test
    void firesRedOnAnInjuredChild() {
        Story story = new Story();
        story.police(0).tells(Field.CHILD_INJURED, "true", Story.KIND);
        fires("A07", Level.RED, story, 0);
    }

    @Test
    void firesRedOnAnInjuryOfAVictimWhoIsAMinor() {
        Story story = new Story().withMinor();
        story.police(0).tells(Field.INJURY, "1", Story.KIND);
        fires("A07", Level.RED, story, 0);
    }

    @Test
    void staysSilentOnAnInjuryOfAnAdult() {
        Story story = new Story().withMinor();
        story.police(0).tells(Field.INJURY, "3", Story.SLACHTOFFER);
        silent("A07", story, 0);
    }

    @Test
    void staysSilentWhenThePoliceSayThatTheChildWasNotInjured() {
        Story story = new Story().withMinor();
        story.police(0).tells(Field.INJURY, "1", Story.KIND).tells(Field.CHILD_INJURED, "false", Story.KIND);
        silent("A07", story, 0);
    }

    @Test
    void firesWhenAChildWasPresentTwiceWithin365Days() {
        Story story = new Story();
        story.police(0).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        story.police(365).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        fires("A07", Level.ORANGE, story, 365);
    }

    @Test
    void staysSilentWhenTheSecondTimeIsAfter366Days() {
        Story story = new Story();
        story.police(0).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        story.police(366).tells(Field.CHILD_PRESENT, "true", Story.KIND);
        silent("A07", story, 366);
    }

    @Test
    void takesANamedChildAsPresentWhenThePoliceDoNotSay() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "RUZIE").names(Story.KIND, PersonRole.KIND);
        story.police(9).tells(Field.INCIDENT_CLASS, "RUZIE").names(Story.KIND, PersonRole.KIND);
        fires("A07", Level.ORANGE, story, 9);
    }

    @Test
    void staysSilentWhenThePoliceSayThatTheNamedChildWasNotThere() {
        Story story = new Story();
        story.police(0).tells(Field.CHILD_PRESENT, "false", Story.KIND).names(Story.KIND, PersonRole.KIND);
        story.police(9).tells(Field.CHILD_PRESENT, "false", Story.KIND).names(Story.KIND, PersonRole.KIND);
        silent("A07", story, 9);
    }

    @Test
    void firesOnASchoolSignal60DaysFromAPoliceIncidentWhicheverIsFirst() {
        Story after = new Story();
        after.police(0).tells(Field.INCIDENT_CLASS, "RUZIE");
        after.signal(PartnerKind.SCHOOL, 60).tells(Field.ABOUT_CHILD, "komt moe op school", Story.KIND);
        fires("A07", Level.ORANGE, after, 60);
        Story before = new Story();
        before.signal(PartnerKind.SCHOOL, 0).tells(Field.ABOUT_CHILD, "komt moe op school", Story.KIND);
        before.police(60).tells(Field.INCIDENT_CLASS, "RUZIE");
        fires("A07", Level.ORANGE, before, 60);
    }

    @Test
    void staysSilentOnASchoolSignal61DaysFromAPoliceIncident() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "RUZIE");
        story.signal(PartnerKind.SCHOOL, 61).tells(Field.ABOUT_CHILD, "komt moe op school", Story.KIND);
        silent("A07", story, 61);
    }

    @Test
    void staysSilentOnADoctorsSignalInAHouseholdWithoutChildren() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "RUZIE");
        story.signal(PartnerKind.HUISARTS, 10);
        silent("A07", story, 10);
        fires("A07", Level.ORANGE, story.withMinor(), 10);
    }

    @Test
    void firesRedOnAnIncidentWithABabyAndStaysSilentWithAToddler() {
        Story baby = new Story();
        baby.police(0).tells(Field.BIRTH_DATE, Story.DAY_0.minusDays(365).toString(), Story.KIND);
        baby.melding(0);
        fires("A08", Level.RED, baby, 0);
        Story toddler = new Story();
        toddler.police(0).tells(Field.BIRTH_DATE, Story.DAY_0.minusDays(366).toString(), Story.KIND);
        toddler.melding(0);
        silent("A08", toddler, 0);
    }

    @Test
    void firesWhenTheChildWasBornSoSoonAfterThatTheMotherWasPregnant() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "MISHANDELING");
        story.melding(100).tells(Field.BIRTH_DATE, Story.DAY_0.plusDays(90).toString(), Story.KIND);
        assertThat(fires("A08", Level.RED, story, 100).restsOn()).isNotEmpty();
    }

    @Test
    void readsTheAgesThatThePoliceWroteDown() {
        for (String ages : new String[] {"0", "10, 0", "8 mnd", "3 weken en 4 jaar"}) {
            Story story = new Story();
            story.police(0).tells(Field.CHILD_AGES, ages, Story.KIND);
            fires("A08", Level.RED, story, 0);
        }
        for (String ages : new String[] {"10", "1, 20", "3 en 5 jaar"}) {
            Story story = new Story();
            story.police(0).tells(Field.CHILD_AGES, ages, Story.KIND);
            silent("A08", story, 0);
        }
    }
}
