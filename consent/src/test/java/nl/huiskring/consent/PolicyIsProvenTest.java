package nl.huiskring.consent;

import static nl.huiskring.model.PartnerKind.POLITIE;
import static nl.huiskring.model.PartnerKind.POLITIE_MELDKAMER;
import static nl.huiskring.model.PartnerKind.WIJKTEAM;
import static nl.huiskring.model.policy.Category.D06;
import static nl.huiskring.model.policy.Category.D12;
import static nl.huiskring.model.policy.Ground.CONSENT;
import static nl.huiskring.model.policy.Ground.GRAVITY;
import static nl.huiskring.model.policy.Ground.MELDRECHT;
import static nl.huiskring.model.policy.Ground.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Outcome;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;
import org.junit.jupiter.api.Test;

class PolicyIsProvenTest {
    private static final PolicyRow TRANSFERRED =
            ARow.row("R19").of(D12).to(WIJKTEAM).withAll(TRANSFER).gives(Outcome.PERMIT);

    @Test
    void refusesTwoRowsThatFitOneSituation() {
        PolicyRow wide = ARow.row("R20").of(D12, D06).to(WIJKTEAM, POLITIE).gives(Outcome.DENY);

        assertThatThrownBy(() -> Policy.of(List.of(TRANSFERRED, wide)))
                .isInstanceOfSatisfying(
                        PolicyFault.class, fault -> assertThat(fault.rows()).containsExactly(TRANSFERRED, wide))
                .hasMessageContainingAll("R19", "R20");
    }

    @Test
    void refusesRowsThatOnlyTheirGroundsShouldKeepApartButDoNot() {
        PolicyRow any = ARow.row("R20").of(D12).withAny(GRAVITY, MELDRECHT).gives(Outcome.DENY);

        assertThatThrownBy(() -> Policy.of(List.of(TRANSFERRED, any))).isInstanceOf(PolicyFault.class);
    }

    @Test
    void acceptsRowsThatTheirGroundsKeepApart() {
        PolicyRow without =
                ARow.row("R19").of(D12).to(WIJKTEAM).without(TRANSFER).gives(Outcome.DENY);
        PolicyRow none =
                ARow.row("R20").of(D12).to(POLITIE).without(GRAVITY, MELDRECHT).gives(Outcome.DENY);
        PolicyRow any =
                ARow.row("R20").of(D12).to(POLITIE).withAny(GRAVITY, MELDRECHT).gives(Outcome.PERMIT);

        assertThat(Policy.of(List.of(TRANSFERRED, without, none, any)).rows()).hasSize(4);
    }

    @Test
    void refusesARowWhoseGroundsExcludeEachOther() {
        PolicyRow impossible = ARow.row("R18").withAll(CONSENT).without(CONSENT).gives(Outcome.PERMIT);
        PolicyRow impossibleChoice =
                ARow.row("R18").withAny(CONSENT).without(CONSENT).gives(Outcome.PERMIT);

        assertThatThrownBy(() -> Policy.of(List.of(impossible))).isInstanceOf(PolicyFault.class);
        assertThatThrownBy(() -> Policy.of(List.of(impossibleChoice))).isInstanceOf(PolicyFault.class);
    }

    @Test
    void refusesARowThatOnlyTheHolderItselfWouldReach() {
        PolicyRow own = ARow.row("R20")
                .heldBy(POLITIE)
                .to(POLITIE, POLITIE_MELDKAMER)
                .involved(Involvement.HOLDER)
                .gives(Outcome.DENY);

        assertThatThrownBy(() -> Policy.of(List.of(own))).isInstanceOf(PolicyFault.class);
    }

    @Test
    void hasOneVersionForTheSameRowsInAnyOrder() {
        PolicyRow other = ARow.row("R01").of(D06).gives(Outcome.PERMIT);

        assertThat(Policy.of(List.of(TRANSFERRED, other)).version())
                .isEqualTo(Policy.of(List.of(other, TRANSFERRED)).version())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void hasAnotherVersionWhenAnyRowSaysSomethingElse() {
        PolicyRow narrower =
                ARow.row("R19").of(D12).to(WIJKTEAM).withAll(TRANSFER).gives(Outcome.PERMIT_MASKED);

        assertThat(Policy.of(List.of(TRANSFERRED)).version())
                .isNotEqualTo(Policy.of(List.of(narrower)).version());
    }

    @Test
    void findsTheSameRowAsReadingThemOneByOne() {
        long seed = 20260302L;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Policy policy = Policy.of(randomRows(random));
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            Situation situation = randomSituation(random);
            assertThat(policy.rowFor(situation))
                    .isEqualTo(policy.rows().stream()
                            .filter(row -> fits(row, situation))
                            .findFirst());
            found += policy.rowFor(situation).isPresent() ? 1 : 0;
        }
        assertThat(found).isBetween(20_000, 180_000);
    }

    /** One row per category and ground, so they stand apart; the rest of each is random. */
    private static List<PolicyRow> randomRows(Random random) {
        List<PolicyRow> rows = new ArrayList<>();
        for (Category category : Category.values()) {
            Ground ground = random(Ground.class, random);
            Scope with = randomScope(category, random);
            Scope without = randomScope(category, random);
            Warrant warrant = TRANSFERRED.warrant();
            rows.add(new PolicyRow(
                    "R50",
                    category + " with " + ground,
                    with,
                    new GroundCondition(Set.of(), Set.of(ground), Set.of()),
                    Outcome.PERMIT,
                    CovenantClass.NONE,
                    warrant));
            rows.add(new PolicyRow(
                    "R51",
                    category + " without " + ground,
                    without,
                    new GroundCondition(Set.of(), Set.of(), Set.of(ground)),
                    Outcome.DENY,
                    CovenantClass.NONE,
                    warrant));
        }
        return rows;
    }

    private static Scope randomScope(Category category, Random random) {
        return new Scope(
                Set.of(category),
                some(Part.class, random),
                some(PartnerKind.class, random),
                some(PartnerKind.class, random),
                some(Involvement.class, random),
                some(Purpose.class, random));
    }

    private static Situation randomSituation(Random random) {
        return new Situation(
                random(Category.class, random),
                random(Part.class, random),
                random(PartnerKind.class, random),
                random(PartnerKind.class, random),
                random(Involvement.class, random),
                random(Purpose.class, random),
                some(Ground.class, random));
    }

    private static boolean fits(PolicyRow row, Situation situation) {
        Scope scope = row.scope();
        return scope.categories().contains(situation.category())
                && scope.parts().contains(situation.part())
                && scope.holders().contains(situation.holder())
                && scope.recipients().contains(situation.recipient())
                && scope.involvements().contains(situation.involvement())
                && scope.purposes().contains(situation.purpose())
                && holds(row.grounds(), situation.grounds());
    }

    private static boolean holds(GroundCondition condition, Set<Ground> stated) {
        return (condition.anyOf().isEmpty() || condition.anyOf().stream().anyMatch(stated::contains))
                && stated.containsAll(condition.allOf())
                && condition.noneOf().stream().noneMatch(stated::contains);
    }

    /** Most of the values, at least one. */
    private static <E extends Enum<E>> Set<E> some(Class<E> type, Random random) {
        Set<E> some = EnumSet.of(random(type, random));
        for (E value : type.getEnumConstants()) {
            if (random.nextInt(10) < 8) {
                some.add(value);
            }
        }
        return some;
    }

    private static <E extends Enum<E>> E random(Class<E> type, Random random) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }
}
