package nl.huiskring.hub.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.town.wire.Node;

/**
 * The sentences that the hub itself wrote into a delivery ({@code aanleiding/toelichting}, {@code signaal/advies}): they may
 * tell nothing that the fields of the same delivery do not show.
 */
final class Spoken {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])[0-9]{2}-[0-9]{2}-[0-9]{4}(?![0-9])");

    /** Codes that are ordinary words too: a child who was there is no client who came, a death threat no class of incident. */
    private static final Set<String> ORDINARY = Set.of("AANWEZIG", "BEDREIGING");

    /** Facts that a sentence can name, each with the fields of which one must then be shown, and not as untrue. */
    private static final Map<Pattern, Set<String>> FACTS = facts();

    private static Map<Pattern, Set<String>> facts() {
        Map<Pattern, Set<String>> facts = new LinkedHashMap<>();
        facts.put(Pattern.compile("verwurging"), Set.of("wurging"));
        facts.put(Pattern.compile("met een wapen"), Set.of("wapen"));
        facts.put(Pattern.compile("met de dood"), Set.of("doodsbedreiging"));
        facts.put(Pattern.compile("vuurwapengevaar"), Set.of("vuurwapengevaar"));
        facts.put(Pattern.compile("kind raakte gewond"), Set.of("kindgewond", "letsel"));
        facts.put(Pattern.compile("kind aanwezig"), Set.of("kindaanwezig", "kindleeftijden"));
        facts.put(Pattern.compile("is overtreden"), Set.of("overtreding", "incidentklasse"));
        return facts;
    }

    private final Node tree;
    private final FamilyWords words;
    private final Set<String> kinds;
    private final String values;
    private final Set<String> days;

    Spoken(Node tree, FamilyWords words) {
        this.tree = tree;
        this.words = words;
        this.kinds = tree.all("gegeven")
                .filter(field -> field.textAt("waarde")
                        .filter(value -> !value.equals("false"))
                        .isPresent())
                .flatMap(field -> field.textAt("soort").stream())
                .collect(Collectors.toSet());
        this.values = shown("waarde").collect(Collectors.joining("\n"));
        this.days = shown("datum").map(Spoken::day).collect(Collectors.toSet());
    }

    private Stream<String> shown(String word) {
        return tree.all("gegeven")
                .filter(field -> field.textAt("waarde").isPresent())
                .flatMap(field -> field.textAt(word).stream());
    }

    private static String day(String moment) {
        return DAY.format(LocalDate.ofInstant(Instant.parse(moment), ZONE));
    }

    /** What these sentences tell too much, in Dutch and without the content. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        tree.textAt("signaal", "advies").ifPresent(text -> look("advies", text, faults));
        tree.all("aanleiding")
                .flatMap(reason -> reason.textAt("toelichting").stream())
                .forEach(text -> look("toelichting", text, faults));
        return faults;
    }

    private void look(String where, String text, List<String> faults) {
        FACTS.forEach((fact, fields) -> {
            boolean named = fact.matcher(text.toLowerCase(Locale.ROOT)).find();
            if (named && fields.stream().noneMatch(kinds::contains)) {
                faults.add(where + " noemt een feit dat niet is verstrekt");
            }
        });
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            if (!days.contains(date.group())) {
                faults.add(where + " noemt een dag die niet is verstrekt");
            }
        }
        boolean told =
                words.values().stream().anyMatch(value -> isNamed(text, value) && !FamilyWords.names(values, value));
        if (told) {
            faults.add(where + " noemt een waarde die niet is verstrekt");
        }
    }

    /** A code however it is written; a name as a name is written, for many are words of the language too. */
    private static boolean isNamed(String text, String value) {
        boolean isCode = value.equals(value.toUpperCase(Locale.ROOT));
        return isCode
                ? !ORDINARY.contains(value) && FamilyWords.names(text, value.replace('_', ' '))
                : FamilyWords.names(text, value) && text.contains(value);
    }
}
