package nl.huiskring.adapters.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.huiskring.model.policy.Ground;

/** A condition column of a table with its closed list of words. */
sealed interface Column {
    String name();

    List<String> words();

    /** A column about one axis. The word {@code overig} stands for every value that the list does not name. */
    record Values(Axis axis, List<String> words) implements Column {
        static final String OTHER = "overig";

        @Override
        public String name() {
            return axis.column();
        }

        /** What these words stand for. */
        Set<Enum<?>> valuesOf(Set<String> chosen) {
            Set<Enum<?>> values = new LinkedHashSet<>();
            axis.words().forEach((word, value) -> {
                if (chosen.contains(words.contains(word) ? word : OTHER)) {
                    values.add(value);
                }
            });
            return values;
        }
    }

    /** A column about grounds. Its value is the first word of the list whose ground is there, and {@code geen} without any. */
    record Grounds(String name, List<String> words) implements Column {
        static final String NONE = "geen";

        /** The grounds of the list, first to last. */
        List<Ground> grounds() {
            List<Ground> grounds = new ArrayList<>();
            for (String word : words) {
                if (!word.equals(NONE)) {
                    grounds.add(Ground.valueOf(word));
                }
            }
            return grounds;
        }

        /** The word for these grounds. */
        String wordFor(Set<Ground> stated) {
            return grounds().stream()
                    .filter(stated::contains)
                    .map(Ground::name)
                    .findFirst()
                    .orElse(NONE);
        }
    }
}
