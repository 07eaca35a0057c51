package nl.huiskring.household.graph;

import static nl.huiskring.model.policy.PersonRole.BETROKKENE;
import static nl.huiskring.model.policy.PersonRole.GETUIGE;
import static nl.huiskring.model.policy.PersonRole.KIND;
import static nl.huiskring.model.policy.PersonRole.MELDER;
import static nl.huiskring.model.policy.PersonRole.PLEGER;
import static nl.huiskring.model.policy.PersonRole.SLACHTOFFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.message.RelationType;
import org.junit.jupiter.api.Test;

class HouseholdPlannerTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private final Town town = new Town();
    private final PersonId anna = town.person(1);
    private final PersonId bea = town.person(2);
    private final PersonId piet = town.person(3);
    private final PersonId kim = town.person(4);
    private final PersonId mo = town.person(5);

    @Test
    void attachesPlegerAsLeafToTheHouseholdOfTheVictim() {
        town.tell(
                JUNE,
                List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)),
                town.bond(piet, RelationType.PARTNER, anna));
        assertThat(town.views(JUNE)).containsExactly(new HouseholdView(Set.of(anna), Set.of(piet)));
    }

    @Test
    void neverBringsTwoVictimsOfOnePlegerTogether() {
        town.tell(JUNE, List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)));
        town.tell(
                JULY,
                List.of(town.a(bea, SLACHTOFFER), town.a(piet, PLEGER)),
                town.bond(piet, RelationType.PARTNER, bea));
        assertThat(town.views(JULY))
                .containsExactlyInAnyOrder(
                        new HouseholdView(Set.of(anna), Set.of(piet)), new HouseholdView(Set.of(bea), Set.of(piet)));
    }

    @Test
    void keepsTwoVictimsOfOneMessageApartWhenOnlyAChildLinksThem() {
        town.tell(
                JUNE,
                List.of(town.a(anna, SLACHTOFFER), town.a(bea, SLACHTOFFER), town.a(piet, PLEGER), town.a(kim, KIND)),
                town.bond(anna, RelationType.OUDER, kim),
                town.bond(kim, RelationType.HUISGENOOT, bea));
        assertThat(town.views(JUNE))
                .containsExactlyInAnyOrder(
                        new HouseholdView(Set.of(anna, kim), Set.of(piet)),
                        new HouseholdView(Set.of(bea), Set.of(piet)));
    }

    @Test
    void joinsTwoVictimsWhoAreRelated() {
        town.tell(
                JUNE,
                List.of(town.a(anna, SLACHTOFFER), town.a(bea, SLACHTOFFER), town.a(piet, PLEGER)),
                town.bond(anna, RelationType.OUDER, bea));
        assertThat(town.views(JUNE)).containsExactly(new HouseholdView(Set.of(anna, bea), Set.of(piet)));
    }

    @Test
    void doesNotJoinByAFormerPartnerWhoIsAttachedElsewhere() {
        town.tell(
                JUNE,
                List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)),
                town.bond(piet, RelationType.EX_PARTNER, anna));
        town.tell(
                JULY,
                List.of(town.a(piet, BETROKKENE), town.a(bea, BETROKKENE)),
                town.bond(piet, RelationType.PARTNER, bea));
        assertThat(town.views(JULY))
                .containsExactlyInAnyOrder(
                        new HouseholdView(Set.of(anna), Set.of(piet)), new HouseholdView(Set.of(bea), Set.of(piet)));
    }

    @Test
    void givesAChildWithoutRelationToTheOnlyVictim() {
        town.tell(
                JUNE,
                List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER), town.a(kim, KIND)),
                town.bond(piet, RelationType.OUDER, kim));
        assertThat(town.views(JUNE)).containsExactly(new HouseholdView(Set.of(anna, kim), Set.of(piet)));
    }

    @Test
    void leavesAChildApartWhenItMayBelongToTwoVictims() {
        town.tell(
                JUNE,
                List.of(town.a(anna, SLACHTOFFER), town.a(bea, SLACHTOFFER), town.a(piet, PLEGER), town.a(kim, KIND)));
        assertThat(town.views(JUNE))
                .containsExactlyInAnyOrder(
                        new HouseholdView(Set.of(anna), Set.of(piet)),
                        new HouseholdView(Set.of(bea), Set.of(piet)),
                        new HouseholdView(Set.of(kim), Set.of(piet)));
    }

    @Test
    void leavesAPlegerAloneWhereHeAlreadyBelongs() {
        town.tell(JUNE, List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)));
        Plan plan = town.tell(JULY, List.of(town.a(piet, PLEGER)));
        assertThat(plan.added()).isEmpty();
    }

    @Test
    void endsTheHouseholdOfAPlegerAloneWhenHisVictimIsKnown() {
        town.tell(JUNE, List.of(town.a(piet, PLEGER)));
        assertThat(town.views(JUNE)).containsExactly(new HouseholdView(Set.of(piet), Set.of()));
        town.tell(JULY, List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)));
        assertThat(town.views(JULY)).containsExactly(new HouseholdView(Set.of(anna), Set.of(piet)));
    }

    @Test
    void keepsTheHouseholdOfAVictimWhoBecomesPlegerToo() {
        town.tell(JUNE, List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)));
        town.tell(JULY, List.of(town.a(piet, SLACHTOFFER), town.a(anna, PLEGER)));
        assertThat(town.views(JULY))
                .containsExactlyInAnyOrder(
                        new HouseholdView(Set.of(anna), Set.of(piet)), new HouseholdView(Set.of(piet), Set.of(anna)));
    }

    @Test
    void attachesAFormerHousemateOnceHeIsPleger() {
        town.tell(
                JUNE,
                List.of(town.a(anna, BETROKKENE), town.a(piet, BETROKKENE)),
                town.bond(anna, RelationType.PARTNER, piet));
        assertThat(town.views(JUNE)).containsExactly(new HouseholdView(Set.of(anna, piet), Set.of()));
        town.tell(
                JULY,
                List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)),
                town.bond(anna, RelationType.PARTNER, piet));
        assertThat(town.views(JULY)).containsExactly(new HouseholdView(Set.of(anna), Set.of(piet)));
    }

    @Test
    void joinsTwoHouseholdsIntoTheOldestWhenARelationIsStated() {
        town.tell(JUNE, List.of(town.a(anna, SLACHTOFFER)));
        town.tell(JULY, List.of(town.a(kim, KIND)));
        LocalDate august = LocalDate.of(2026, 8, 1);
        Plan plan = town.tell(
                august,
                List.of(town.a(anna, SLACHTOFFER), town.a(kim, KIND)),
                town.bond(anna, RelationType.OUDER, kim));
        assertThat(plan.joined())
                .hasSize(1)
                .containsValue(plan.added().getFirst().household());
        assertThat(town.views(august)).containsExactly(new HouseholdView(Set.of(anna, kim), Set.of()));
        assertThat(town.views(JULY)).hasSize(2);
    }

    @Test
    void leavesReporterAndUncertainPersonOut() {
        town.tell(
                JUNE,
                List.of(town.a(anna, SLACHTOFFER), town.a(mo, MELDER), new Involved(bea, SLACHTOFFER, false, false)),
                town.bond(mo, RelationType.FAMILIE, anna),
                town.bond(bea, RelationType.OUDER, anna));
        assertThat(town.views(JUNE)).containsExactly(new HouseholdView(Set.of(anna), Set.of()));
    }

    @Test
    void leavesAnUnrelatedWitnessOut() {
        town.tell(JUNE, List.of(town.a(anna, SLACHTOFFER), town.a(mo, GETUIGE)));
        assertThat(town.views(JUNE)).containsExactly(new HouseholdView(Set.of(anna), Set.of()));
    }

    @Test
    void makesNoHouseholdOfAPlegerWhoseVictimIsUncertain() {
        Plan plan = town.tell(JUNE, List.of(town.a(piet, PLEGER), new Involved(bea, SLACHTOFFER, false, false)));
        assertThat(plan).isEqualTo(new Plan(List.of(), List.of(), java.util.Map.of()));
    }

    @Test
    void doesNotJoinByARelationThatEnded() {
        Bond ended = new Bond(
                anna,
                bea,
                RelationType.HUISGENOOT,
                java.util.Optional.empty(),
                java.util.Optional.of(JUNE.minusDays(1)));
        town.tell(JUNE, List.of(town.a(anna, BETROKKENE), town.a(bea, BETROKKENE)), ended);
        assertThat(town.views(JUNE)).hasSize(2);
    }

    @Test
    void keepsACoreAtTwelve() {
        List<Involved> people = new ArrayList<>();
        List<Bond> bonds = new ArrayList<>();
        for (int i = 10; i < 30; i++) {
            people.add(town.a(town.person(i), BETROKKENE));
            bonds.add(town.bond(town.person(i), RelationType.HUISGENOOT, town.person(i + 1)));
        }
        town.tell(JUNE, people, bonds.toArray(Bond[]::new));
        assertThat(town.views(JUNE)).allMatch(view -> view.core().size() <= HouseholdPlanner.MOST_IN_CORE);
    }

    @Test
    void anOlderMessageThatComesLaterFillsTheTimeBefore() {
        town.tell(JULY, List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)));
        town.tell(JUNE, List.of(town.a(anna, SLACHTOFFER), town.a(piet, PLEGER)));
        HouseholdView view = new HouseholdView(Set.of(anna), Set.of(piet));
        assertThat(town.views(JUNE)).containsExactly(view);
        assertThat(town.views(JULY)).containsExactly(view);
    }
}
