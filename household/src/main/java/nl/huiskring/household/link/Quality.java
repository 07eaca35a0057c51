package nl.huiskring.household.link;

/** How well pairs fit the truth. */
public record Quality(long truePairs, double precision, double recall) {
    static Quality of(long right, long found, long truePairs) {
        return new Quality(
                truePairs, found == 0 ? 1 : (double) right / found, truePairs == 0 ? 1 : (double) right / truePairs);
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
