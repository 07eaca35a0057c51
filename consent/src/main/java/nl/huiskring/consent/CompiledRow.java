package nl.huiskring.consent;

import java.util.Optional;
import java.util.Set;
import nl.huiskring.model.policy.Ground;

/**
 * A row as bits. Part (8 values), involvement (9), purpose (16) and holder (25) share one long: a situation has one bit of
 * each, and fits when all four lie within the row.
 */
record CompiledRow(PolicyRow row, Optional<PolicyRow> found, long scope, long anyOf, long allOf, long noneOf) {
    private static final int INVOLVEMENT = 8;
    private static final int PURPOSE = 17;
    private static final int HOLDER = 33;

    static CompiledRow of(PolicyRow row) {
        Scope scope = row.scope();
        long bits = Closed.mask(scope.parts())
                | Closed.mask(scope.involvements()) << INVOLVEMENT
                | Closed.mask(scope.purposes()) << PURPOSE
                | Closed.mask(scope.holders()) << HOLDER;
        GroundCondition grounds = row.grounds();
        return new CompiledRow(
                row,
                Optional.of(row),
                bits,
                Closed.mask(grounds.anyOf()),
                Closed.mask(grounds.allOf()),
                Closed.mask(grounds.noneOf()));
    }

    static long bits(Situation situation) {
        return 1L << situation.part().ordinal()
                | 1L << INVOLVEMENT + situation.involvement().ordinal()
                | 1L << PURPOSE + situation.purpose().ordinal()
                | 1L << HOLDER + situation.holder().ordinal();
    }

    static long groundBits(Set<Ground> grounds) {
        return Closed.mask(grounds);
    }

    boolean fits(long situation, long grounds) {
        return (scope & situation) == situation
                && (anyOf == 0 || (anyOf & grounds) != 0)
                && (allOf & grounds) == allOf
                && (noneOf & grounds) == 0;
    }
}
