package nl.huiskring.adapters.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.huiskring.consent.Consent;
import nl.huiskring.consent.ConsentParty;
import nl.huiskring.consent.Policy;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Scope;
import nl.huiskring.consent.Subject;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.CovenantState;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.Regime;
import nl.huiskring.model.policy.SecrecyFlag;

/** Questions that mostly lie within or next to a row of the policy, with dates at the edges where something changes. */
final class RandomQuestions {
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2028, 2, 28),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2028, 3, 1),
            LocalDate.of(2029, 2, 28));
    private static final int[] AGES = {0, 7, 11, 12, 13, 15, 16, 17, 40, 80};

    private final Policy policy;
    private final Random random;

    RandomQuestions(Policy policy, long seed) {
        this.policy = policy;
        this.random = new Random(seed);
    }

    Question next() {
        PolicyRow row = policy.rows().get(random.nextInt(policy.rows().size()));
        Scope scope = row.scope();
        Category category = near(scope.categories(), Category.class);
        PartnerKind recipient = near(scope.recipients(), PartnerKind.class);
        Purpose purpose = near(scope.purposes(), Purpose.class);
        LocalDate at = DAYS.get(random.nextInt(DAYS.size()));
        boolean secret = category == Category.D03 && chance(40);
        return new Question(
                secret ? one(List.of(Category.D02, Category.D04)) : category,
                near(scope.parts(), Part.class),
                chance(40) ? Regime.WPG : any(Regime.class),
                near(scope.holders(), PartnerKind.class),
                recordedBefore(at),
                new Subject(any(PersonRole.class), AGES[random.nextInt(AGES.length)]),
                secret ? EnumSet.of(any(SecrecyFlag.class)) : some(SecrecyFlag.class, 8),
                recipient,
                chance(5) ? Involvement.HOLDER : near(scope.involvements(), Involvement.class),
                purpose,
                at,
                chance(60) ? CovenantState.SIGNED : any(CovenantState.class),
                consents(category, recipient, purpose, at),
                grounds(row));
    }

    private LocalDate recordedBefore(LocalDate at) {
        int years = one(List.of(0, 1, 1, 2, 5, 5, 9));
        LocalDate edge = chance(30) ? LocalDate.of(2024, 2, 29) : at.minusYears(years);
        return edge.plusDays(random.nextInt(5) - 2L);
    }

    private Set<Ground> grounds(PolicyRow row) {
        Set<Ground> grounds = some(Ground.class, 12);
        if (chance(60)) {
            grounds.addAll(row.grounds().allOf());
            row.grounds().anyOf().stream().filter(ground -> chance(50)).forEach(grounds::add);
        }
        if (chance(20)) {
            grounds.add(Ground.BREAK_GLASS);
        }
        grounds.remove(Ground.CONSENT);
        return grounds;
    }

    private List<Consent> consents(Category category, PartnerKind recipient, Purpose purpose, LocalDate at) {
        List<Consent> consents = new ArrayList<>();
        while (chance(50)) {
            consents.add(new Consent(
                    any(ConsentParty.class),
                    chance(90) ? category : any(Category.class),
                    chance(90) ? recipient : any(PartnerKind.class),
                    chance(90) ? purpose : any(Purpose.class),
                    at.plusDays(random.nextInt(12) - 10L),
                    sometimes(at),
                    sometimes(at)));
        }
        return consents;
    }

    private Optional<LocalDate> sometimes(LocalDate at) {
        return chance(25) ? Optional.of(at.plusDays(random.nextInt(5) - 2L)) : Optional.empty();
    }

    private <E extends Enum<E>> E near(Set<E> values, Class<E> type) {
        return chance(92) ? one(List.copyOf(values)) : any(type);
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type, int percent) {
        Set<E> some = EnumSet.noneOf(type);
        for (E value : type.getEnumConstants()) {
            if (chance(percent)) {
                some.add(value);
            }
        }
        return some;
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return one(List.of(type.getEnumConstants()));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
