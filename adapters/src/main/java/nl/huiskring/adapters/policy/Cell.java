package nl.huiskring.adapters.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The S-FEEL of a cell, as narrow as it can be: {@code -}, a list of words, or {@code not(...)} around one. Anything more could
 * hide a decision that the proof cannot enumerate.
 */
final class Cell {
    private static final String WORD = "\"[A-Za-z0-9_-]+\"";
    private static final Pattern LIST = Pattern.compile(WORD + "(\\s*,\\s*" + WORD + ")*");
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final String ANY = "-";

    private Cell() {}

    /** The words of a list such as {@code "D01","D02"}, if it is one. */
    static Optional<List<String>> list(String text) {
        String trimmed = text.strip();
        if (!LIST.matcher(trimmed).matches()) {
            return Optional.empty();
        }
        return Optional.of(Pattern.compile(WORD)
                .matcher(trimmed)
                .results()
                .map(found -> found.group().substring(1, found.group().length() - 1))
                .toList());
    }

    /** The words of the column that a condition cell accepts; empty when it is no condition of this kind. */
    static Optional<Set<String>> accepted(String text, List<String> words) {
        String trimmed = text.strip();
        if (trimmed.equals(ANY)) {
            return Optional.of(new LinkedHashSet<>(words));
        }
        Matcher not = NOT.matcher(trimmed);
        return not.matches()
                ? list(not.group(1)).filter(words::containsAll).map(excluded -> without(words, excluded))
                : list(trimmed).filter(words::containsAll).map(LinkedHashSet::new);
    }

    private static Set<String> without(List<String> words, List<String> excluded) {
        Set<String> rest = new LinkedHashSet<>(words);
        excluded.forEach(rest::remove);
        return rest;
    }
}
