package nl.huiskring.bench.match;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One measurement.
 *
 * @param persons how many were known, or how many records a file held
 * @param n how often it was done
 * @param p50us half of the times it took no longer, in microseconds
 * @param p99us 99 of 100 times it took no longer
 * @param perSecond records or decisions a second
 * @param more what else is worth telling
 */
record Measured(
        String name,
        int persons,
        String mode,
        int n,
        double p50us,
        double p99us,
        double perSecond,
        Map<String, Double> more) {
    private static final double NANOS = 1e9;
    private static final double MICRO = 1e3;
    private static final long MEGABYTE = 1L << 20;

    Measured {
        more = new LinkedHashMap<>(more);
    }

    /** From the nanoseconds of each time; with several threads the whole took less than their sum. */
    static Measured of(String name, int persons, String mode, long[] nanos, int recordsEach) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double mean = Arrays.stream(nanos).average().orElse(0);
        return new Measured(
                name,
                persons,
                mode,
                nanos.length,
                median / MICRO,
                sorted[Math.min(sorted.length - 1, sorted.length * 99 / 100)] / MICRO,
                recordsEach * NANOS / (recordsEach == 1 ? mean : median),
                Map.of());
    }

    Measured with(String key, double value) {
        Map<String, Double> both = new LinkedHashMap<>(more);
        both.put(key, value);
        return new Measured(name, persons, mode, n, p50us, p99us, perSecond, both);
    }

    /** The memory in use now, after the garbage is gone. */
    Measured withHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return with("heapMb", (double) ((runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE));
    }

    String json() {
        StringBuilder json = new StringBuilder(String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"persons\":%d,\"mode\":\"%s\",\"n\":%d,\"p50us\":%.1f,\"p99us\":%.1f,\"perSecond\":%.0f",
                name,
                persons,
                mode,
                n,
                p50us,
                p99us,
                perSecond));
        more.forEach((key, value) -> json.append(
                String.format(Locale.ROOT, value == Math.rint(value) ? ",\"%s\":%.0f" : ",\"%s\":%.5f", key, value)));
        return json.append('}').toString();
    }
}
