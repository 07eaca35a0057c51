package nl.huiskring.household.match;

/** Evidence is counted in whole thousandths of a bit, so that a sum never depends on the order of its parts. */
public final class Millibits {
    /** One bit: twice as likely. */
    public static final int BIT = 1000;

    private Millibits() {}

    /** The evidence of a likelihood ratio above zero. */
    public static int of(double ratio) {
        return (int) Math.round(StrictMath.log(ratio) / StrictMath.log(2) * BIT);
    }
}
