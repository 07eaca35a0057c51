package nl.huiskring.casework.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.huiskring.casework.Story;
import nl.huiskring.casework.Timeline;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules find depends on what happened, never on the order in which the hub heard of it. */
class OrderOfArrivalTest {
    private static Story fullYear() {
        Story story = new Story().withMinor();
        story.signal(PartnerKind.SCHOOL, 0).tells(Field.ABOUT_CHILD, "stil", Story.KIND);
        story.police(20).tells(Field.INCIDENT_CLASS, "RUZIE").tells(Field.CHILD_PRESENT, "true", Story.KIND);
        story.melding(21).tells(Field.POLICE_REFERENCE, "PL-20");
        story.page(MessageType.TOEZICHT, PartnerKind.RECLASSERING, 30)
                .tells(Field.SUPERVISION_STATE, "LOOPT")
                .tells(Field.SUPERVISION_FROM, Story.DAY_0.plusDays(30).toString())
                .tells(Field.CONDITION, "ALCOHOLVERBOD")
                .tells(Field.CONDITION_TO, Story.DAY_0.plusDays(110).toString());
        story.police(50).tells(Field.INCIDENT_CLASS, "MISHANDELING").tells(Field.SUBSTANCE, "ALCOHOL");
        story.police(60).tells(Field.INCIDENT_CLASS, "STALKING").relates("ex-partner");
        story.police(61).tells(Field.INCIDENT_CLASS, "BEDREIGING");
        story.signal(PartnerKind.WELZIJNSWERK, 50);
        story.signal(PartnerKind.HUISARTS, 50);
        story.police(80)
                .tells(Field.INCIDENT_CLASS, "ZWARE_MISHANDELING")
                .tells(Field.STRANGULATION, "true")
                .tells(Field.WEAPON, "true")
                .tells(Field.BIRTH_DATE, Story.DAY_0.toString(), Story.KIND)
                .tells(Field.CHILD_INJURED, "true", Story.KIND);
        story.page(MessageType.VOORWAARDE_OVERTREDING, PartnerKind.RECLASSERING, 90)
                .tells(Field.BREACH, "ALCOHOLVERBOD")
                .tells(Field.BREACH_AT, Story.noon(90).toString());
        return story;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsTheSameWhateverTheOrderOfArrival(long seed) {
        Story story = fullYear();
        Instant now = Story.noon(100);
        List<Finding> inOrder = AlertRules.evaluate(story.timeline(), now, Look.PROPOSED);
        Timeline shuffled = story.arrivedInOrderOf(seed);
        assertThat(inOrder)
                .extracting(Finding::rule)
                .containsExactly("A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10", "A11");
        assertThat(AlertRules.evaluate(shuffled, now, Look.PROPOSED)).isEqualTo(inOrder);
    }
}
