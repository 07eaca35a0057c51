package nl.huiskring.casework.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.huiskring.casework.Story;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.exchange.Heading.Level;
import nl.huiskring.model.message.Field;
import org.junit.jupiter.api.Test;

/** By when. */
class DueTest {
    @Test
    void givesOneWorkingDayForOrangeAcrossTheWeekend() {
        Instant friday = Instant.parse("2026-06-12T20:00:00Z");
        assertThat(Look.PROPOSED.dueFrom(friday, Level.ORANGE)).isEqualTo(Instant.parse("2026-06-15T15:00:00Z"));
    }

    @Test
    void givesFourHoursForRedInTheNight() {
        Instant night = Instant.parse("2026-06-13T23:30:00Z");
        assertThat(Look.PROPOSED.dueFrom(night, Level.RED)).isEqualTo(Instant.parse("2026-06-14T03:30:00Z"));
    }

    @Test
    void leadsWithTheMostSeriousAndTheEarliestTerm() {
        Story story = new Story();
        story.police(0).tells(Field.INCIDENT_CLASS, "OVERTREDING_VERBOD").tells(Field.STRANGULATION, "true");
        story.police(1).tells(Field.INCIDENT_CLASS, "RUZIE");
        List<Finding> findings = AlertRules.evaluate(story.timeline(), Story.noon(1), Look.PROPOSED);
        NextStep step = NextStep.of(findings, PartnerKind.VEILIG_THUIS, Story.noon(1), Look.PROPOSED);
        assertThat(step.heading().level()).isEqualTo(Level.RED);
        assertThat(step.heading().due()).isEqualTo(Story.noon(1));
        assertThat(step.advice()).contains("politie en reclassering");
    }

    @Test
    void givesFiveWorkingDaysForAReportWithoutAlert() {
        NextStep step = NextStep.of(List.of(), PartnerKind.VEILIG_THUIS, Story.noon(0), Look.PROPOSED);
        assertThat(step.heading().level()).isEqualTo(Level.MELDING);
        assertThat(step.heading().due()).isEqualTo(Instant.parse("2026-01-12T16:00:00Z"));
        assertThat(step.advice()).isEqualTo("Beoordeel de veiligheid en leg het besluit vast.");
    }

    @Test
    void refusesThresholdsThatMakeNoSense() {
        assertThatThrownBy(() -> new Thresholds.Repeat(1, 90, 3, 365)).hasMessageContaining("repeat.near-count");
        assertThatThrownBy(() -> new Thresholds.Escalation(180, 5)).hasMessageContaining("escalation.red-rank");
        assertThatThrownBy(() -> new Thresholds.Child(2, 0, 60)).hasMessageContaining("child.incident-days");
        assertThatThrownBy(() -> new Thresholds.Due(0, 1, 3, 5)).hasMessageContaining("due.red-hours");
        assertThatThrownBy(() -> Thresholds.proposedFor(" ")).hasMessageContaining("region");
    }
}
