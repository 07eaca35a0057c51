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

/** A01. */
class RepeatTest {
    private static Story incidents(int... days) {
        Story story = new Story();
        for (int day : days) {
            story.police(day).tells(Field.INCIDENT_CLASS, "RUZIE");
        }
        return story;
    }

    @Test
    void firesOnTheSecondRegistrationExactly90DaysLater() {
        Finding finding = fires("A01", Level.ORANGE, incidents(0, 90), 90);
        assertThat(finding.firedAt()).isEqualTo(Story.noon(90));
        assertThat(finding.words()).contains("2 registraties of meldingen", "05-04-2026");
    }

    @Test
    void staysSilentWhenTheSecondComesAfter91Days() {
        silent("A01", incidents(0, 91), 91);
    }

    @Test
    void firesOnTheThirdWithin365Days() {
        Finding finding = fires("A01", Level.ORANGE, incidents(0, 180, 365), 365);
        assertThat(finding.words()).contains("3 registraties of meldingen");
    }

    @Test
    void staysSilentWhenTheThirdComesAfter366Days() {
        silent("A01", incidents(0, 180, 366), 366);
    }

    @Test
    void staysSilentOnOneRegistration() {
        silent("A01", incidents(0), 1);
    }

    @Test
    void firesOnAPoliceRegistrationAndAReportOfSomebodyElse() {
        Story story = incidents(0);
        story.melding(10);
        fires("A01", Level.ORANGE, story, 10);
    }

    @Test
    void countsTheCareReportAndTheCaseMadeOfOneRegistrationOnce() {
        Story story = incidents(0);
        story.page(MessageType.ZORGFORMULIER, PartnerKind.POLITIE, 1)
                .tells(Field.REGISTRATION_NUMBER, "pl-0 ")
                .tells(Field.CONCERNS, "zorgen");
        story.melding(2).tells(Field.POLICE_REFERENCE, "PL-0");
        silent("A01", story, 2);
    }

    @Test
    void countsTheCaseOfARegistrationThatIsStillToArrive() {
        Story story = new Story();
        story.melding(0).tells(Field.POLICE_REFERENCE, "PL-unknown");
        story.melding(1).tells(Field.POLICE_REFERENCE, "PL-other");
        fires("A01", Level.ORANGE, story, 1);
    }

    @Test
    void staysSilentOnAWeakSignalNextToOneRegistration() {
        Story story = incidents(0);
        story.signal(PartnerKind.SCHOOL, 1);
        silent("A01", story, 1);
    }

    @Test
    void staysSilentWhenTheRepetitionEndedLongerAgoThanTheAttentionSpan() {
        fires("A01", Level.ORANGE, incidents(0, 10), 10 + 365);
        silent("A01", incidents(0, 10), 10 + 366);
    }

    @Test
    void restsOnAllIncidentsOfEveryWindow() {
        Finding finding = fires("A01", Level.ORANGE, incidents(0, 80, 160), 160);
        assertThat(finding.restsOn()).hasSize(6);
    }
}
