package nl.huiskring.household.name;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Other forms under which agencies write one foreign family name. */
public final class Spellings {
    private static final int SHORTEST = 6;

    private Spellings() {}

    /**
     * Other forms of a family name, joined and folded; empty for most names. A Polish woman's name has the man's form too
     * (Kowalska, Kowalski); a Turkish soft g is not heard and often left out (Doğan, Doan).
     *
     * @param name as written
     */
    public static Set<String> of(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.indexOf('ğ') >= 0) {
            forms.add(Letters.joined(lower.replace("ğ", "")));
        }
        String joined = Letters.joined(name);
        boolean polish = joined.endsWith("ska") || joined.endsWith("cka") || joined.endsWith("dzka");
        if (polish && joined.length() >= SHORTEST) {
            forms.add(joined.substring(0, joined.length() - 1) + "i");
        }
        return forms;
    }
}
