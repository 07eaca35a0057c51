package nl.huiskring.casework.alert;

import static nl.huiskring.casework.alert.Look.fires;
import static nl.huiskring.casework.alert.Look.silent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.huiskring.casework.Story;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.Test;

/** A02, A03 and A04. */
class DangerTest {
    private static final PersonId SOMEBODY_ELSE = new PersonId(new UUID(9, 9));

    @Test
    void firesOnOneStrangulationAndGivesFourHours() {
        Story story = new Story();
        Story.Page police = story.police(0).tells(Field.STRANGULATION, "true");
        Finding finding = fires("A03", Level.RED, story, 0);
        assertThat(finding.restsOn()).containsExactly(police.item(Field.STRANGULATION));
        assertThat(finding.due()).isEqualTo(Story.noon(0).plus(Duration.ofHours(4)));
    }

    @Test
    void firesOnAStrangulationUpTo365DaysAgo() {
        Story story = new Story();
        story.police(0).tells(Field.STRANGULATION, "true");
        fires("A03", Level.RED, story, 365);
        silent("A03", story, 366);
    }

    @Test
    void staysSilentWhenThePoliceSayThatThereWasNoStrangulation() {
        Story story = new Story();
        story.police(0).tells(Field.STRANGULATION, "false");
        silent("A03", story, 0);
    }

    @Test
    void firesOnAWeapon() {
        Story story = new Story();
        story.police(0).tells(Field.WEAPON, "true");
        assertThat(fires("A04", Level.RED, story, 0).words()).contains("een wapen");
    }

    @Test
    void firesOnAThreatWithDeath() {
        Story story = new Story();
        story.police(0).tells(Field.DEATH_THREAT, "true");
        assertThat(fires("A04", Level.RED, story, 0).words()).contains("een bedreiging met de dood");
    }

    @Test
    void staysSilentWhenNeitherWeaponNorThreatWasThere() {
        Story story = new Story();
        story.police(0).tells(Field.WEAPON, "false").tells(Field.DEATH_THREAT, "false");
        silent("A04", story, 0);
    }

    @Test
    void firesOnANewIncidentWithSomebodyMarkedAsDangerousBefore() {
        Story story = new Story();
        Story.Page marked = story.police(0).tells(Field.WEAPON_DANGER, "true");
        story.melding(200);
        Finding finding = fires("A04", Level.RED, story, 200);
        assertThat(finding.firedAt()).isEqualTo(Story.noon(200));
        assertThat(finding.restsOn()).containsExactly(marked.item(Field.WEAPON_DANGER));
    }

    @Test
    void staysSilentWhenTheMarkedPersonIsNotInTheNewIncident() {
        Story story = new Story();
        story.page(MessageType.POLITIE_REGISTRATIE, PartnerKind.POLITIE, 0)
                .tells(Field.WEAPON_DANGER, "true", SOMEBODY_ELSE);
        story.melding(10);
        silent("A04", story, 10);
    }

    @Test
    void staysSilentWhenTheMarkIsOlderThanTheAttentionSpan() {
        Story story = new Story();
        story.police(0).tells(Field.WEAPON_DANGER, "true").without(Story.PLEGER);
        story.melding(366);
        silent("A04", story, 366);
    }

    @Test
    void firesOnRisingViolence() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "RUZIE");
        story.police(180).tells(Field.INCIDENT_CLASS, "MISHANDELING");
        fires("A02", Level.ORANGE, story, 180);
    }

    @Test
    void raisesRisingViolenceToRedWhenItGrewSerious() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "BEDREIGING");
        story.police(10).tells(Field.INCIDENT_CLASS, "MISHANDELING").tells(Field.INJURY, "2", Story.SLACHTOFFER);
        fires("A02", Level.RED, story, 10);
    }

    @Test
    void staysSilentWhenViolenceFallsOrTheRiseTakesLongerThan180Days() {
        Story falling = new Story();
        falling.police(0).tells(Field.INCIDENT_CLASS, "MISHANDELING");
        falling.police(10).tells(Field.INCIDENT_CLASS, "RUZIE");
        silent("A02", falling, 10);
        Story slow = new Story();
        slow.police(0).tells(Field.INCIDENT_CLASS, "RUZIE");
        slow.police(181).tells(Field.INCIDENT_CLASS, "MISHANDELING");
        silent("A02", slow, 181);
    }

    private static Story stalking(String relation, int first, int second) {
        Story story = new Story();
        story.melding(0).relates(relation);
        story.police(first).tells(Field.INCIDENT_CLASS, "STALKING");
        story.police(second).tells(Field.INCIDENT_CLASS, "BEDREIGING");
        return story;
    }

    @Test
    void firesOnTwoIntimidatingContactsIn30DaysWithinAYearOfTheSeparation() {
        Finding finding = fires("A06", Level.RED, stalking("ex-partner", 335, 365), 365);
        assertThat(finding.restsOn()).hasSize(3);
    }

    @Test
    void staysSilentWhenTheContactsLieMoreThan30DaysApart() {
        silent("A06", stalking("ex-partner", 10, 41), 41);
    }

    @Test
    void staysSilentWhenTheSeparationIsMoreThanAYearAgo() {
        silent("A06", stalking("ex-partner", 340, 366), 366);
    }

    @Test
    void staysSilentOnPartnersWhoAreTogether() {
        silent("A06", stalking("partner", 10, 20), 20);
    }

    @Test
    void countsABreachOfAContactBanAsAContact() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "BEDREIGING").relates("ex-partner");
        silent("A06", story, 5);
        story.page(MessageType.VOORWAARDE_OVERTREDING, PartnerKind.RECLASSERING, 5)
                .tells(Field.BREACH, "CONTACTVERBOD");
        fires("A06", Level.RED, story, 5);
    }
}
