package nl.huiskring.bench.traps;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws ranks as names are spread: the share of rank r falls as a power of r. */
final class Zipf {
    private final double[] upTo;

    /** Weighs rank r (from 1) with (r + offset) to the power -exponent. */
    Zipf(int size, double offset, double exponent) {
        upTo = new double[size];
        double sum = 0;
        for (int rank = 1; rank <= size; rank++) {
            sum += Math.pow(rank + offset, -exponent);
            upTo[rank - 1] = sum;
        }
    }

    /** A rank from 0. */
    int draw(RandomGenerator random) {
        int place = Arrays.binarySearch(upTo, random.nextDouble(upTo[upTo.length - 1]));
        return Math.min(place < 0 ? -place - 1 : place, upTo.length - 1);
    }
}
