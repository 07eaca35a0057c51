package nl.huiskring.consent;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of words from closed lists, kept in the order of the list. */
final class Closed {
    private Closed() {}

    static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    static <E extends Enum<E>> Set<E> all(Class<E> type) {
        return Collections.unmodifiableSet(EnumSet.allOf(type));
    }

    static <E> boolean meet(Set<E> left, Set<E> right) {
        return !Collections.disjoint(left, right);
    }

    /** One bit per value, the first of the list lowest. */
    static long mask(Set<? extends Enum<?>> values) {
        long mask = 0;
        for (Enum<?> value : values) {
            mask |= 1L << value.ordinal();
        }
        return mask;
    }

    static String text(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
