package nl.huiskring.routes;

import static nl.huiskring.routes.Town.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final PersonId VICTIM = person(1);
    private static final PersonId OUTSIDER = person(4);

    private final AHousehold household = new AHousehold(1).core(VICTIM).tie(Town.TEAM, VICTIM, Involvement.CASE);

    private List<HeldItem> shown() {
        AskConsent ask = new AskConsent(Town.DECISIONS, person -> List.of(), Town.PARTNERS, Town.CLOCK);
        return new Identity(ask)
                .of(new Draft(Town.TEAM, Purpose.P4, List.of(), List.of()), household.picture()).stream()
                        .filter(asked -> asked.ruling().decision().discloses())
                        .map(Asked::item)
                        .toList();
    }

    @Test
    void newestOfAHolderIsShown() {
        household.item(Town.POLICE, Field.NAME, "Anna Bos", VICTIM);
        HeldItem newer = household.item(
                Town.POLICE, Field.NAME, "Anna Bos-Vos", AHousehold.THEN.plus(Duration.ofDays(1)), VICTIM);
        assertThat(shown()).containsExactly(newer);
    }

    @Test
    void oneOfSeveralHoldersIsShown() {
        household.item(Town.POLICE, Field.NAME, "Anna Bos", VICTIM);
        household.item(Town.SCHOOL, Field.NAME, "A. Bos", AHousehold.THEN.plus(Duration.ofDays(1)), VICTIM);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void somebodyOutsideTheHouseholdIsNotIntroduced() {
        household.tie(Town.TEAM, OUTSIDER, Involvement.CASE);
        household.item(Town.POLICE, Field.NAME, "Petra Pot", OUTSIDER);
        household.item(Town.POLICE, Field.RELATION, "familie", VICTIM, OUTSIDER);
        assertThat(shown()).isEmpty();
    }

    @Test
    void relationIsToldOnce() {
        household.item(Town.POLICE, Field.RELATION, "ouder", VICTIM);
        household.item(Town.SCHOOL, Field.RELATION, "ouder", VICTIM);
        assertThat(shown()).hasSize(1);
    }
}
