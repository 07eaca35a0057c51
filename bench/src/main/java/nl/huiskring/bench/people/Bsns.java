package nl.huiskring.bench.people;

/** Numbers that pass the eleven-test, a different one for each person. */
final class Bsns {
    private static final int FIRST = 100_000_000;

    private Bsns() {}

    /** Eight digits of the person and the ninth that makes the sum come out; the one person in eleven without such a digit has none. */
    static String of(int person) {
        int eight = FIRST / 10 + person;
        int sum = 0;
        int rest = eight;
        for (int weight = 2; weight <= 9; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        int check = sum % 11;
        return check == 10 ? "" : eight + String.valueOf(check);
    }
}
