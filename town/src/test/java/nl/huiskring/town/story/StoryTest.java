package nl.huiskring.town.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.huiskring.town.story.Party.Transport;
import org.junit.jupiter.api.Test;

/** The half year has the volumes of Hoogeveen and everything that the exchange is there for. */
class StoryTest {
    private static final Story STORY = AStory.ofScale(1);

    @Test
    void sameSeedTellsTheSameStory() {
        assertThat(AStory.ofScale(1).all()).isEqualTo(STORY.all());
    }

    @Test
    void anotherSeedTellsAnother() {
        assertThat(Story.of(1L, 1, AStory.PERIOD, AStory.oins()).all()).isNotEqualTo(STORY.all());
    }

    @Test
    void hasTheVolumesOfHoogeveen() {
        assertThat(AStory.good(STORY, "PolitieRegistratie")).hasSize(160);
        assertThat(AStory.good(STORY, "Melding")).hasSize(105);
        long cases = AStory.good(STORY, "Melding").stream()
                .map(planned -> planned.message().fact("zaaknummer"))
                .distinct()
                .count();
        assertThat(105.0 / cases).isCloseTo(1.27, within(0.02));
    }

    @Test
    void scaleMultiplies() {
        assertThat(AStory.good(AStory.ofScale(3), "PolitieRegistratie")).hasSize(480);
    }

    @Test
    void halfOfTheReportsAreAboutChildrenAndAQuarterOfTheIncidentsHasAlcohol() {
        Story large = AStory.ofScale(4);
        List<Planned> reports = AStory.good(large, "Melding");
        assertThat(share(reports, "aardgeweld", "CHILD_ABUSE")).isCloseTo(0.5, within(0.06));
        assertThat(share(AStory.good(large, "PolitieRegistratie"), "middel", "ALCOHOL"))
                .isCloseTo(0.25, within(0.05));
    }

    @Test
    void aboutFourInTenReportsAreAboutPeopleWhoWereKnown() {
        Story large = AStory.ofScale(4);
        Set<String> seen = new java.util.HashSet<>();
        Set<String> known = large.people().families().stream()
                .filter(nl.huiskring.town.people.Family::known)
                .map(nl.huiskring.town.people.Family::id)
                .collect(Collectors.toSet());
        List<Planned> reports = AStory.good(large, "Melding");
        long again = reports.stream()
                .filter(report -> !seen.add(report.family()) || known.contains(report.family()))
                .count();
        assertThat(again / (double) reports.size()).isCloseTo(0.38, within(0.05));
    }

    @Test
    void everyMessageTypeOccurs() {
        assertThat(STORY.all().stream()
                        .filter(planned -> planned.expected() instanceof Expected.Accepted)
                        .map(planned -> planned.message().type()))
                .contains(
                        "PolitieRegistratie",
                        "Zorgformulier",
                        "Melding",
                        "Veiligheidsbeoordeling",
                        "Overdracht",
                        "OverdrachtAanvaard",
                        "Toezicht",
                        "VoorwaardeOvertreding",
                        "Zorgbetrokkenheid",
                        "Kindermaatregel",
                        "StrafrechtelijkeMaatregel",
                        "Signaal",
                        "Toestemming",
                        "Intrekking",
                        "Terugkoppeling");
    }

    @Test
    void careStatesEveryGroundAndSometimesNone() {
        List<Planned> care = AStory.good(STORY, "Zorgbetrokkenheid");
        assertThat(care.stream().flatMap(planned -> planned.message().grounds().stream()))
                .extracting(nl.huiskring.town.wire.Ground::kind)
                .contains("MELDRECHT", "JUDICIAL_TITLE", "RELEASED_BY_HOLDER", "CONFLICT_OF_DUTIES");
        assertThat(care).anyMatch(planned -> planned.message().grounds().isEmpty());
    }

    @Test
    void somebodyOfEveryPartnerButTheProgrammeOfficeSends() {
        assertThat(STORY.all().stream().map(Planned::sender).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(java.util.Arrays.stream(Party.values())
                        .filter(party -> party != Party.PROGRAMMABUREAU)
                        .toArray(Party[]::new));
    }

    @Test
    void refusalsAreExpectedOverEveryTransportAndRepeatsOfEverySender() {
        Set<Transport> refused = STORY.all().stream()
                .filter(planned -> planned.expected() instanceof Expected.Refused)
                .map(planned -> planned.sender().transport())
                .collect(Collectors.toSet());
        assertThat(refused).containsExactlyInAnyOrder(Transport.values());
        assertThat(STORY.all().stream()
                        .filter(planned -> planned.expected() instanceof Expected.Repeated)
                        .map(Planned::sender))
                .contains(Party.POLITIE, Party.OM, Party.GEMEENTE, Party.WELZIJNSWERK, Party.RECLASSERING);
    }

    @Test
    void thereAreSecretsToKeep() {
        assertThat(AStory.ofScale(4).all().stream()
                        .filter(planned -> planned.expected() instanceof Expected.Accepted)
                        .flatMap(planned -> planned.message().persons().stream())
                        .flatMap(person -> person.shields().stream()))
                .contains("GEHEIM_ADRES", "BESCHERMD_KIND", "ANONIEM");
    }

    @Test
    void aCallerIsNoMemberOfTheFamilyAndNoRelationNamesHim() {
        for (Planned planned : STORY.all()) {
            planned.message().persons().stream()
                    .filter(person -> person.role().equals("melder"))
                    .forEach(caller -> assertThat(planned.message().relations())
                            .noneMatch(relation -> relation.from().equals(caller.ref())
                                    || relation.to().equals(caller.ref())));
        }
    }

    @Test
    void thePeopleStayWhenTheHalfYearMoves() {
        Story later = Story.of(AStory.SEED, 1, HalfYear.before(java.time.LocalDate.of(2026, 12, 9)), AStory.oins());
        assertThat(later.people().inhabitants()).isEqualTo(STORY.people().inhabitants());
        assertThat(later.all().getFirst().message().id())
                .isNotEqualTo(STORY.all().getFirst().message().id());
    }

    @Test
    void everyPersonOfAMessageIsSomebodyOfTheTown() {
        for (Planned planned : STORY.all()) {
            assertThat(planned.truth().keySet())
                    .containsExactlyInAnyOrderElementsOf(planned.message().persons().stream()
                            .map(nl.huiskring.town.wire.PersonBlock::ref)
                            .toList());
            planned.truth().values().forEach(STORY.people()::inhabitant);
        }
    }

    @Test
    void whatIsSentLiesWithinTheHalfYearAndAfterItHappened() {
        Instant begin = AStory.PERIOD.at(0, 0, 0);
        Instant end = AStory.PERIOD.at(AStory.PERIOD.days(), 23, 59);
        assertThat(STORY.all()).allSatisfy(planned -> {
            assertThat(planned.at()).isBetween(begin, end);
            assertThat(planned.message().happenedAt()).isBeforeOrEqualTo(planned.at());
        });
    }

    @Test
    void everyRegistrationIsAnsweredByVeiligThuisAndTheFirstOfAFamilyOpensACase() {
        for (Planned registration : AStory.good(STORY, "PolitieRegistratie")) {
            String number = registration.message().fact("registratienummer").orElseThrow();
            assertThat(STORY.onRegistration(number)).singleElement().satisfies(answer -> {
                assertThat(answer.sender()).isEqualTo(Party.VEILIG_THUIS);
                assertThat(answer.message().fact("betreftregistratie")).contains(number);
            });
        }
    }

    @Test
    void furtherRegistrationsJoinTheRunningCaseAndAFewAreNoneWithAReason() {
        List<Planned> further = AStory.good(STORY, "Terugkoppeling").stream()
                .filter(planned -> planned.trigger() instanceof Trigger.OnRegistration)
                .toList();
        Set<String> cases = AStory.good(STORY, "Melding").stream()
                .map(planned -> planned.message().fact("zaaknummer").orElseThrow())
                .collect(Collectors.toSet());
        List<Planned> joined = further.stream()
                .filter(planned -> planned.message().fact("zaaknummer").isPresent())
                .toList();
        assertThat(joined)
                .allSatisfy(planned -> assertThat(cases)
                        .contains(planned.message().fact("zaaknummer").orElseThrow()));
        assertThat(joined.size() / (double) further.size()).isBetween(0.75, 0.97);
        assertThat(further)
                .filteredOn(planned -> planned.message().fact("zaaknummer").isEmpty())
                .allSatisfy(planned -> {
                    assertThat(planned.message().fact("redengeenzaak")).isPresent();
                    assertThat(planned.message().fact("gestelddoor")).isPresent();
                })
                .extracting(planned -> planned.message().fact("status").orElseThrow())
                .contains("VT-00", "VT-99")
                .doesNotContain("VT-01-01");
    }

    @Test
    void assessmentsAreMadeWithinTheStatutoryTerm() {
        for (Planned assessment : AStory.good(STORY, "Veiligheidsbeoordeling")) {
            Planned report = STORY.all().stream()
                    .filter(other -> assessment
                            .trigger()
                            .equals(new Trigger.After(other.message().id())))
                    .findFirst()
                    .orElseThrow();
            // Five working days are at most seven days on the calendar.
            assertThat(Duration.between(report.at(), assessment.at())).isLessThanOrEqualTo(Duration.ofDays(7));
        }
    }

    @Test
    void whatFollowsFollowsSomethingOfTheStory() {
        Set<java.util.UUID> ids =
                STORY.all().stream().map(planned -> planned.message().id()).collect(Collectors.toSet());
        assertThat(STORY.all())
                .allMatch(planned ->
                        !(planned.trigger() instanceof Trigger.After after) || ids.contains(after.message()));
    }

    @Test
    void veiligThuisIsDownForTwoWeeksInWhichPoliceRegister() {
        assertThat(AStory.good(STORY, "PolitieRegistratie")).anyMatch(planned -> STORY.isDown(planned.at()));
    }

    private static double share(List<Planned> messages, String word, String value) {
        return messages.stream()
                        .filter(planned -> planned.message().facts().stream()
                                .anyMatch(fact ->
                                        fact.word().equals(word) && fact.value().equals(value)))
                        .count()
                / (double) messages.size();
    }
}
