package nl.huiskring.adapters.partners;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code ${name}} in a text. */
record Variables(Map<String, String> values) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    String fill(String text, Function<String, PartnerFileFault> unknown) {
        return PLACE.matcher(text).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw unknown.apply(match.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
