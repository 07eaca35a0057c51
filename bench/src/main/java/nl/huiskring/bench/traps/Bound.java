package nl.huiskring.bench.traps;

/** The one-sided 95 % upper bound of a rate (Clopper and Pearson 1934). */
final class Bound {
    private static final double DOUBT = 0.05;
    private static final int STEPS = 60;

    private Bound() {}

    /** The highest rate with which so few hits or fewer still come in 5 of 100 samples; 0 of n gives about 3/n. */
    static double upper95(long hits, long n) {
        if (hits >= n) {
            return 1;
        }
        double low = (double) hits / n;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double rate = (low + high) / 2;
            if (atMost(hits, n, rate) > DOUBT) {
                low = rate;
            } else {
                high = rate;
            }
        }
        return high;
    }

    private static double atMost(long hits, long n, double rate) {
        double logTerm = n * Math.log1p(-rate);
        double sum = Math.exp(logTerm);
        for (long k = 1; k <= hits; k++) {
            logTerm += Math.log((double) (n - k + 1) / k) + Math.log(rate) - Math.log1p(-rate);
            sum += Math.exp(logTerm);
        }
        return sum;
    }
}
