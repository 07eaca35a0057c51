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

/** A05, A10 and A11: what has to do with bans, conditions and supervision. */
class MeasureTest {
    private static String day(int day) {
        return Story.DAY_0.plusDays(day).toString();
    }

    private static Story.Page supervision(Story story, int told, String condition) {
        return story.page(MessageType.TOEZICHT, PartnerKind.RECLASSERING, told)
                .tells(Field.SUPERVISION_STATE, "LOOPT")
                .tells(Field.SUPERVISION_FROM, day(0))
                .tells(Field.CONDITION, condition);
    }

    private static Story.Page breach(Story story, int on, String condition) {
        return story.page(MessageType.VOORWAARDE_OVERTREDING, PartnerKind.RECLASSERING, on)
                .tells(Field.BREACH, condition)
                .tells(Field.BREACH_AT, Story.noon(on).toString());
    }

    @Test
    void firesAtOnceOnABreachOfARunningBan() {
        Story story = new Story();
        supervision(story, 0, "CONTACTVERBOD").tells(Field.CONDITION_TO, day(30));
        breach(story, 30, "CONTACTVERBOD");
        Finding finding = fires("A05", Level.RED, story, 31);
        assertThat(finding.due()).isEqualTo(Story.noon(31));
    }

    @Test
    void staysSilentWhenTheBanHadEndedTheDayBefore() {
        Story story = new Story();
        supervision(story, 0, "CONTACTVERBOD").tells(Field.CONDITION_TO, day(30));
        breach(story, 31, "CONTACTVERBOD");
        silent("A05", story, 31);
    }

    @Test
    void firesWhenTheBanWasMadeLongerBeforeItEnded() {
        Story story = new Story();
        supervision(story, 0, "CONTACTVERBOD").tells(Field.CONDITION_TO, day(30));
        supervision(story, 20, "CONTACTVERBOD").tells(Field.CONDITION_TO, day(90));
        breach(story, 31, "CONTACTVERBOD");
        fires("A05", Level.RED, story, 31);
    }

    @Test
    void staysSilentWhenTheSupervisionWithTheBanHadEnded() {
        Story story = new Story();
        supervision(story, 0, "LOCATIEVERBOD");
        story.page(MessageType.TOEZICHT, PartnerKind.RECLASSERING, 10)
                .tells(Field.SUPERVISION_STATE, "BEEINDIGD")
                .tells(Field.SUPERVISION_FROM, day(0));
        breach(story, 12, "LOCATIEVERBOD");
        silent("A05", story, 12);
    }

    @Test
    void firesOnABreachOfABanThatNobodyToldAbout() {
        Story story = new Story();
        breach(story, 3, "ELEKTRONISCHE_CONTROLE");
        fires("A05", Level.RED, story, 3);
    }

    @Test
    void firesWhenThePoliceRegisterABreach() {
        Story story = new Story();
        story.police(3).tells(Field.INCIDENT_CLASS, "OVERTREDING_VERBOD");
        fires("A05", Level.RED, story, 3);
    }

    @Test
    void staysSilentOnABanThatIsKept() {
        Story story = new Story();
        supervision(story, 0, "CONTACTVERBOD");
        silent("A05", story, 5);
    }

    @Test
    void firesOnAlcoholAgainstAnAlcoholBan() {
        Story story = new Story();
        supervision(story, 0, "ALCOHOLVERBOD");
        story.police(5).tells(Field.SUBSTANCE, "ALCOHOL");
        fires("A10", Level.ORANGE, story, 5);
    }

    @Test
    void firesOnDrugsAfterContactWithCareHasLapsed() {
        Story story = new Story();
        story.page(MessageType.ZORGBETROKKENHEID, PartnerKind.VERSLAVINGSZORG, 0)
                .tells(Field.IN_CARE, "true")
                .tells(Field.ATTENDANCE, "AFGEHAAKT");
        story.police(5).tells(Field.SUBSTANCE, "DRUGS");
        fires("A10", Level.ORANGE, story, 5);
    }

    @Test
    void staysSilentWhenHeCameBackToCareBeforeTheIncident() {
        Story story = new Story();
        story.page(MessageType.ZORGBETROKKENHEID, PartnerKind.VERSLAVINGSZORG, 0)
                .tells(Field.IN_CARE, "true")
                .tells(Field.ATTENDANCE, "AFGEHAAKT");
        story.page(MessageType.ZORGBETROKKENHEID, PartnerKind.VERSLAVINGSZORG, 3)
                .tells(Field.IN_CARE, "true")
                .tells(Field.ATTENDANCE, "AANWEZIG");
        story.police(5).tells(Field.SUBSTANCE, "DRUGS");
        silent("A10", story, 5);
    }

    @Test
    void staysSilentOnAlcoholWithoutAnyBanOrCare() {
        Story story = new Story();
        story.police(5).tells(Field.SUBSTANCE, "ALCOHOL");
        silent("A10", story, 5);
    }

    @Test
    void firesFourteenDaysBeforeABanEndsAfterADangerousYear() {
        Story story = new Story();
        story.police(0).tells(Field.WEAPON, "true");
        supervision(story, 1, "CONTACTVERBOD").tells(Field.CONDITION_TO, day(60));
        silent("A11", story, 45);
        Finding finding = fires("A11", Level.ORANGE, story, 46);
        assertThat(finding.firedAt()).isBefore(Story.noon(46)).isAfter(Story.noon(45));
        fires("A11", Level.ORANGE, story, 60);
        silent("A11", story, 61);
    }

    @Test
    void firesBeforeARelease() {
        Story story = new Story();
        story.police(0).tells(Field.STRANGULATION, "true");
        story.page(MessageType.STRAFRECHTELIJKE_MAATREGEL, PartnerKind.OM, 20)
                .tells(Field.CRIMINAL_MEASURE, "VRIJLATING")
                .tells(Field.MEASURE_FROM, day(30));
        fires("A11", Level.ORANGE, story, 20);
        silent("A11", story, 31);
    }

    @Test
    void staysSilentWhenABanEndsInAQuietHousehold() {
        Story story = new Story();
        supervision(story, 1, "CONTACTVERBOD").tells(Field.CONDITION_TO, day(60));
        silent("A11", story, 50);
    }
}
