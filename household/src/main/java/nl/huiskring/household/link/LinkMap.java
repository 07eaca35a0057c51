package nl.huiskring.household.link;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the columns of a file mean.
 *
 * @param id column that identifies a record; never evidence
 * @param dateFormat letters y, M and d in the order of the file, such as {@code yyyyMMdd} or {@code dd-MM-yyyy}
 * @param missing values that mean "not known"
 * @param fields columns of each field; several are joined by a blank
 * @param truth who a record really is; only for measuring, never evidence
 */
public record LinkMap(
        Mode mode,
        String id,
        char delimiter,
        boolean trim,
        String dateFormat,
        Set<String> missing,
        Map<HubField, List<String>> fields,
        Optional<Truth> truth) {
    /** The keys of a map file: one for each part of a map. */
    public static final List<String> KEYS =
            List.of("id", "fields", "mode", "delimiter", "trim", "dateFormat", "missing", "truth");

    public LinkMap {
        missing = Set.copyOf(missing);
        fields = Map.copyOf(fields);
    }

    /** Refuses a map of which a part cannot work, whatever the files hold. */
    void check() throws LinkException {
        new WrittenDate(dateFormat);
        if (truth.flatMap(Truth::pattern)
                .filter(pattern -> pattern.matcher("").groupCount() == 0)
                .isPresent()) {
            throw new LinkException("the pattern of truth has no group: (...) must stand around what names the person");
        }
    }

    /** What is linked. */
    public enum Mode {
        /** One file, or two taken as one: which records are about one person. */
        DEDUP("dedup"),
        /** Two files, each person at most once in each. */
        ONE_TO_ONE("link-one-to-one");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        /** The words of all modes, in a fixed order. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Mode::word).toList();
        }

        /** The word in a map file and in the result. */
        public String word() {
            return word;
        }
    }

    /**
     * Where the truth stands.
     *
     * @param pattern group 1 names the person; empty when the whole column does
     */
    public record Truth(String column, Optional<Pattern> pattern) {}
}
