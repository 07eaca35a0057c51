package nl.huiskring.town.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Citizen service numbers of the test range 9999xxxxx that pass the eleven-test, each given out once. There are some nine
 * thousand; a very large town goes on in 9998xxxxx and below, still within 999xxxxxx.
 */
final class Bsns {
    private final List<String> range = new ArrayList<>();
    private final Dice dice;
    private int nextRange = 9999;
    private int next;

    Bsns(Dice dice) {
        this.dice = dice;
    }

    String take() {
        if (next == range.size()) {
            open(nextRange--);
        }
        return range.get(next++);
    }

    private void open(int start) {
        if (start < 9990) {
            throw new IllegalStateException("the test range of citizen service numbers is used up");
        }
        List<String> numbers = new ArrayList<>();
        for (int rest = 0; rest < 100_000; rest++) {
            String digits = "%04d%05d".formatted(start, rest);
            if (passesElevenTest(digits)) {
                numbers.add(digits);
            }
        }
        range.addAll(dice.branch("range-" + start).shuffled(numbers));
    }

    /** Weights 9 to 2 and -1, sum divisible by eleven (Wabb). */
    static boolean passesElevenTest(String digits) {
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }
}
