package nl.huiskring.household.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.huiskring.household.match.Level;

/** Keeps the ratio m/u from falling when agreement grows: levels that would are pooled (pool adjacent violators). */
final class Monotone {
    private final List<Pool> pools = new ArrayList<>();

    /** Levels must come in ascending order. */
    void add(Level level, double m, double u) {
        Pool pool = new Pool(EnumSet.of(level), m, u);
        while (!pools.isEmpty() && pools.getLast().ratio() > pool.ratio()) {
            pool = pools.removeLast().with(pool);
        }
        pools.add(pool);
    }

    Map<Level, Double> ratios() {
        Map<Level, Double> ratios = new EnumMap<>(Level.class);
        pools.forEach(pool -> pool.levels().forEach(level -> ratios.put(level, pool.ratio())));
        return ratios;
    }

    private record Pool(Set<Level> levels, double m, double u) {
        double ratio() {
            return m / u;
        }

        Pool with(Pool other) {
            Set<Level> both = EnumSet.copyOf(levels);
            both.addAll(other.levels);
            return new Pool(both, m + other.m, u + other.u);
        }
    }
}
