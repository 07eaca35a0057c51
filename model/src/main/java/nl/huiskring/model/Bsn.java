package nl.huiskring.model;

/**
 * Burgerservicenummer: nine digits that pass the eleven-test (weights 9 to 2 and -1, sum divisible by 11, Wabb). The text
 * form shows no digits, so that a number never reaches a log by accident; use {@link #digits()} where it must be sent.
 */
public record Bsn(String digits) {
    public Bsn {
        if (!passesElevenTest(digits)) {
            throw new IllegalArgumentException("not a BSN: the eleven-test fails");
        }
    }

    /** Whether these are nine digits, not all zero, that pass the eleven-test. */
    public static boolean passesElevenTest(String text) {
        if (!text.matches("[0-9]{9}") || text.equals("000000000")) {
            return false;
        }
        int sum = -(text.charAt(8) - '0');
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (text.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    @Override
    public String toString() {
        return "Bsn[*********]";
    }
}
