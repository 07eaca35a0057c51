package nl.huiskring.bench.traps;

/**
 * Where names come from.
 *
 * @see NameSupply
 */
enum Origin {
    DUTCH(80, 45_000, 0.7),
    MOROCCAN(6, 2_000, 0.8),
    TURKISH(6, 800, 0.8),
    SURINAMESE(4, 700, 0.8),
    POLISH(4, 900, 0.6);

    /** Of a hundred households. */
    final int share;
    /** How many family names there are, the listed ones included. */
    final int families;
    /** How skewed they are; with 0.7 De Jong is 0.5 % and the hundredth name 0.05 % of the Dutch, as in the ranking of 2007. */
    final double skew;

    Origin(int share, int families, double skew) {
        this.share = share;
        this.families = families;
        this.skew = skew;
    }
}
