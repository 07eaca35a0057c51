package nl.huiskring.household.match;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.huiskring.household.name.Letters;

/**
 * Folded values, each made once. In a file names and towns come back thousands of times: made once they cost little memory, and
 * equal ones are the same object. May be used by several threads.
 */
public final class Values {
    private final Map<String, GivenNames> given = new ConcurrentHashMap<>();
    private final Map<String, FamilyNames> family = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    GivenNames given(Optional<String> text, Optional<String> initials) {
        String key = text.orElse("") + '\n' + initials.orElse("");
        GivenNames known = given.get(key);
        return known != null ? known : given.computeIfAbsent(key, made -> GivenNames.of(text, initials));
    }

    FamilyNames family(Optional<String> prefix, Optional<String> name, Optional<String> partner) {
        String key = prefix.orElse("") + '\n' + name.orElse("") + '\n' + partner.orElse("");
        FamilyNames known = family.get(key);
        return known != null ? known : family.computeIfAbsent(key, made -> FamilyNames.of(prefix, name, partner));
    }

    /** A text folded with its words joined; empty when there is none. */
    String joined(Optional<String> text) {
        if (text.isEmpty()) {
            return "";
        }
        String known = texts.get(text.get());
        return known != null ? known : texts.computeIfAbsent(text.get(), Letters::joined);
    }
}
