package nl.huiskring.bench.traps;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the cases of one situation ended, in the order of their numbers. */
record Tally(Situation situation, List<Outcome> outcomes) {
    long count(Outcome outcome) {
        return outcomes.stream().filter(o -> o == outcome).count();
    }

    /** Numbers of the first cases that ended so. */
    int[] first(Outcome outcome, int limit) {
        int[] numbers = new int[outcomes.size()];
        int found = 0;
        for (int i = 0; i < outcomes.size() && found < limit; i++) {
            if (outcomes.get(i) == outcome) {
                numbers[found++] = i;
            }
        }
        return Arrays.copyOf(numbers, found);
    }

    /** One line of JSON. */
    String json(int persons) {
        int n = outcomes.size();
        long wrong = count(Outcome.WRONG);
        String recall = situation.samePerson()
                ? String.format(Locale.ROOT, ",\"recall\":%.5f", (double) count(Outcome.RIGHT) / n)
                : "";
        return String.format(
                Locale.ROOT,
                "{\"name\":\"traps.%s\",\"persons\":%d,\"n\":%d,\"wrongAuto\":%d,\"wrongAutoRate\":%.6f,"
                        + "\"upper95\":%.6f,\"review\":%d,\"newPerson\":%d%s}",
                situation.name(),
                persons,
                n,
                wrong,
                (double) wrong / n,
                Bound.upper95(wrong, n),
                count(Outcome.REVIEW),
                count(Outcome.NEW),
                recall);
    }
}
