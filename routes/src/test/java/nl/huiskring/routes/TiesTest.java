package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Involvement;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final PersonId VICTIM = person(1);
    private static final PersonId CHILD = person(2);
    private static final PersonId PLEGER = person(3);
    private static final PersonId ELSEWHERE = person(4);

    private final AHousehold household = new AHousehold(1).core(VICTIM, CHILD).attached(PLEGER);

    @Test
    void holderIsTheHolderAndNothingElse() {
        HeldItem item = household.item(Town.TEAM, Field.SITUATION, "x", VICTIM);
        household.tie(Town.TEAM, VICTIM, Involvement.CASE);
        assertThat(Ties.in(item, Town.TEAM, household.picture())).containsExactly(Involvement.HOLDER);
    }

    @Test
    void caseIsHadForTheWholeHousehold() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", CHILD, PLEGER);
        household.tie(Town.TEAM, VICTIM, Involvement.CASE);
        assertThat(Ties.in(item, Town.TEAM, household.picture()))
                .containsExactlyInAnyOrder(Involvement.CASE, Involvement.NONE);
    }

    /** A pleger has two households; a team has the case of the other one. */
    @Test
    void plegerCarriesNoCaseFromHisOtherHousehold() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM, PLEGER);
        household.tie(Town.TEAM, PLEGER, Involvement.CASE);
        assertThat(Ties.in(item, Town.TEAM, household.picture())).containsExactly(Involvement.NONE);
        assertThat(Ties.anyOf(Set.of(Involvement.CASE), Town.TEAM, household.picture()))
                .isFalse();
    }

    @Test
    void reportAboutThePlegerElsewhereIsNoReportHere() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.STATUS_CODE, "VT-02", VICTIM, PLEGER);
        household.tie(Town.SCHOOL, PLEGER, Involvement.REPORTER);
        assertThat(Ties.in(item, Town.SCHOOL, household.picture())).containsExactly(Involvement.NONE);
        assertThat(Ties.anyOf(Set.of(Involvement.REPORTER), Town.SCHOOL, household.picture()))
                .isFalse();
    }

    @Test
    void caseDoesNotReachSomebodyOutsideWhomAMessageNames() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.ADDRESS, "x", ELSEWHERE);
        household.tie(Town.TEAM, VICTIM, Involvement.CASE);
        assertThat(Ties.in(item, Town.TEAM, household.picture())).containsExactly(Involvement.NONE);
        household.tie(Town.TEAM, ELSEWHERE, Involvement.CASE);
        assertThat(Ties.in(item, Town.TEAM, household.picture())).contains(Involvement.CASE);
    }

    @Test
    void clientConcernsOnlyWhatIsAboutHim() {
        household.tie(Town.PROBATION, PLEGER, Involvement.OWN_CLIENT);
        HeldItem about = household.item(Town.POLICE, Field.INCIDENT_CLASS, "RUZIE", VICTIM, PLEGER);
        HeldItem other = household.item(Town.POLICE, Field.NAME, "x", VICTIM);
        assertThat(Ties.in(about, Town.PROBATION, household.picture())).contains(Involvement.OWN_CLIENT);
        assertThat(Ties.in(other, Town.PROBATION, household.picture())).containsExactly(Involvement.NONE);
        assertThat(Ties.anyOf(Set.of(Involvement.OWN_CLIENT), Town.PROBATION, household.picture()))
                .isTrue();
    }

    @Test
    void clientWhoIsOnlyNamedHereMakesNobodyInvolved() {
        household.item(Town.POLICE, Field.INCIDENT_CLASS, "RUZIE", VICTIM, ELSEWHERE);
        household.tie(Town.PROBATION, ELSEWHERE, Involvement.OWN_CLIENT);
        assertThat(Ties.anyOf(Set.of(Involvement.OWN_CLIENT), Town.PROBATION, household.picture()))
                .isFalse();
    }

    @Test
    void excludedIsExcludedWhateverElse() {
        HeldItem item = household.item(Town.VEILIG_THUIS, Field.SITUATION, "x", VICTIM);
        household.tie(Town.TEAM, VICTIM, Involvement.CASE).tie(Town.TEAM, VICTIM, Involvement.EXCLUDED);
        assertThat(Ties.in(item, Town.TEAM, household.picture())).containsExactly(Involvement.EXCLUDED);
    }
}
