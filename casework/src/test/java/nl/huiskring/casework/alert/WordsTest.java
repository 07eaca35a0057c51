package nl.huiskring.casework.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.casework.Happening;
import nl.huiskring.casework.Story;
import nl.huiskring.casework.Told;
import nl.huiskring.model.ItemId;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import org.junit.jupiter.api.Test;

/** What is said to whoever may not see the items, and to the reporter's safety. */
class WordsTest {
    private static final List<String> FACTS = List.of(
            "wurg",
            "wapen",
            "dood",
            "gewond",
            "letsel",
            "alcohol",
            "drugs",
            "middel",
            "zwanger",
            "baby",
            "school",
            "huisarts",
            "stalking",
            "scheiding",
            "contactverbod",
            "locatieverbod",
            "vrijlat");

    private static Story everything() {
        Story story = new Story().withMinor();
        story.signal(PartnerKind.SCHOOL, 0).tells(Field.ABOUT_CHILD, "stil", Story.KIND);
        story.signal(PartnerKind.WELZIJNSWERK, 1);
        story.signal(PartnerKind.HUISARTS, 2);
        story.melding(3);
        story.police(4).tells(Field.INCIDENT_CLASS, "RUZIE").tells(Field.CHILD_PRESENT, "true", Story.KIND);
        story.police(5)
                .relates("ex-partner")
                .tells(Field.INCIDENT_CLASS, "OVERTREDING_VERBOD")
                .tells(Field.STRANGULATION, "true")
                .tells(Field.WEAPON, "true")
                .tells(Field.SUBSTANCE, "ALCOHOL")
                .tells(Field.CHILD_AGES, "0", Story.KIND)
                .tells(Field.CHILD_INJURED, "true", Story.KIND);
        story.police(6).tells(Field.INCIDENT_CLASS, "STALKING");
        story.page(MessageType.TOEZICHT, PartnerKind.RECLASSERING, 3)
                .tells(Field.SUPERVISION_STATE, "LOOPT")
                .tells(Field.SUPERVISION_FROM, Story.DAY_0.toString())
                .tells(Field.CONDITION, "ALCOHOLVERBOD")
                .tells(Field.CONDITION_TO, Story.DAY_0.plusDays(10).toString());
        return story;
    }

    private static List<Finding> all() {
        List<Finding> findings = AlertRules.evaluate(everything().timeline(), Story.noon(6), Look.PROPOSED);
        assertThat(findings).hasSize(AlertRules.all().size());
        return findings;
    }

    @Test
    void theNeutralWordsNameNoFactAndNoNumber() {
        for (Finding finding : all()) {
            assertThat(finding.neutralWords().toLowerCase(Locale.ROOT))
                    .doesNotContain(FACTS)
                    .doesNotContainPattern("[0-9]");
        }
    }

    @Test
    void theAdviceNamesNoFact() {
        for (Finding finding : all()) {
            for (PartnerKind kind : PartnerKind.values()) {
                NextStep step = NextStep.of(List.of(finding), kind, Story.noon(6), Look.PROPOSED);
                assertThat(step.advice().toLowerCase(Locale.ROOT)).doesNotContain(FACTS);
            }
        }
    }

    @Test
    void everyAdviceToALocalTeamNamesVeiligThuis() {
        for (Finding finding : all()) {
            for (PartnerKind team : List.of(PartnerKind.GEMEENTE, PartnerKind.WIJKTEAM, PartnerKind.WELZIJNSWERK)) {
                assertThat(NextStep.of(List.of(finding), team, Story.noon(6), Look.PROPOSED)
                                .advice())
                        .contains("Veilig Thuis");
                assertThat(NextStep.of(List.of(), team, Story.noon(6), Look.PROPOSED)
                                .advice())
                        .contains("Veilig Thuis");
            }
        }
    }

    @Test
    void noFindingRestsOnOrNamesTheReporter() {
        Set<ItemId> reporters = everything().happenings().stream()
                .flatMap(WordsTest::reporterItems)
                .map(Told::item)
                .collect(Collectors.toSet());
        assertThat(reporters).isNotEmpty();
        for (Finding finding : all()) {
            assertThat(finding.restsOn()).doesNotContainAnyElementsOf(reporters);
            assertThat(finding.words()).doesNotContain("Melder");
        }
    }

    private static Stream<Told> reporterItems(Happening happening) {
        return happening.all(Field.REPORTER);
    }

    @Test
    void everyRuleIsNamedOnceInTheOrderOfItsName() {
        assertThat(AlertRules.all()).extracting(AlertRule::id).isSorted().doesNotHaveDuplicates();
    }
}
