package nl.huiskring.adapters.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.huiskring.consent.PolicyRow;
import nl.huiskring.consent.Scope;
import nl.huiskring.consent.Situation;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Part;
import nl.huiskring.model.policy.Purpose;

/**
 * The situations of one category and one recipient, one for each kind that no row and no step of a decision can tell apart. The
 * composed space (grounds, age, covenant) is too large to walk through value by value; this is the same space without the
 * repetitions.
 */
final class Representatives {
    private final Category category;
    private final PartnerKind recipient;
    private final List<Scope> dividing = new ArrayList<>();
    private final Set<Ground> grounds = EnumSet.noneOf(Ground.class);

    private Representatives(Category category, PartnerKind recipient) {
        this.category = category;
        this.recipient = recipient;
    }

    /** Divides by the rows that speak about this category and recipient. */
    static Representatives of(Category category, PartnerKind recipient, Collection<PolicyRow> rows) {
        Representatives representatives = new Representatives(category, recipient);
        rows.stream()
                .filter(row -> row.scope().categories().contains(category))
                .filter(row -> row.scope().recipients().contains(recipient))
                .forEach(representatives::divideBy);
        return representatives;
    }

    /** Divides by this scope as well, and lets the grounds matter that steps of a decision look at, whatever the rows do. */
    Representatives throughAllStepsWithin(Scope scope) {
        dividing.add(scope);
        grounds.add(Ground.RELEASED_BY_HOLDER);
        grounds.add(Ground.BREAK_GLASS);
        if (recipient == PartnerKind.POLITIE_MELDKAMER) {
            grounds.add(Ground.ALARM_PRESSED);
        }
        return this;
    }

    /** All kinds of situations, with no ground stated. */
    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Set<Part> parts : alike(Part.class, Set.of(), Scope::parts)) {
            for (Set<PartnerKind> holders : alike(PartnerKind.class, ownKinds(), Scope::holders)) {
                for (Set<Involvement> involvements :
                        alike(Involvement.class, Set.of(Involvement.HOLDER), Scope::involvements)) {
                    for (Set<Purpose> purposes : alike(Purpose.class, Set.of(Purpose.P1), Scope::purposes)) {
                        kinds.add(new Kind(new Scope(
                                Set.of(category), parts, holders, Set.of(recipient), involvements, purposes)));
                    }
                }
            }
        }
        return kinds;
    }

    /** Every set of the grounds that can matter here. */
    List<Set<Ground>> groundSets() {
        List<Set<Ground>> sets = List.of(Set.of());
        for (Ground ground : grounds) {
            List<Set<Ground>> more = new ArrayList<>(sets);
            for (Set<Ground> set : sets) {
                EnumSet<Ground> with = EnumSet.of(ground);
                with.addAll(set);
                more.add(with);
            }
            sets = more;
        }
        return sets;
    }

    private void divideBy(PolicyRow row) {
        dividing.add(row.scope());
        grounds.addAll(row.grounds().anyOf());
        grounds.addAll(row.grounds().allOf());
        grounds.addAll(row.grounds().noneOf());
    }

    /** Step 0 tells these holders from the others. */
    private Set<PartnerKind> ownKinds() {
        return recipient == PartnerKind.POLITIE_MELDKAMER ? Set.of(PartnerKind.POLITIE) : Set.of(recipient);
    }

    /** Values that are equal in every dividing scope, and in what the steps look at. */
    private <E extends Enum<E>> Collection<Set<E>> alike(Class<E> type, Set<E> special, Function<Scope, Set<E>> axis) {
        Map<List<Boolean>, Set<E>> kinds = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) {
            List<Boolean> kind = new ArrayList<>();
            kind.add(special.contains(value));
            dividing.forEach(scope -> kind.add(axis.apply(scope).contains(value)));
            kinds.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(value);
        }
        return kinds.values();
    }

    /** Situations that are all treated alike; of category and recipient there is one. */
    record Kind(Scope scope) {
        Situation example(Set<Ground> stated) {
            return new Situation(
                    first(scope.categories()),
                    first(scope.parts()),
                    first(scope.holders()),
                    first(scope.recipients()),
                    first(scope.involvements()),
                    first(scope.purposes()),
                    stated);
        }

        /** How many situations it stands for. */
        long size() {
            return (long) scope.parts().size()
                    * scope.holders().size()
                    * scope.involvements().size()
                    * scope.purposes().size();
        }

        private static <E> E first(Set<E> values) {
            return values.iterator().next();
        }
    }
}
