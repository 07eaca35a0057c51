package nl.huiskring.bench.traps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nl.huiskring.model.message.Sex;

/**
 * Names of one origin, as skewed as real ones: a ranked list of names that exist, followed by a long tail of made-up ones. The
 * Dutch have three lists of given names, one for each of three generations.
 */
final class NameSupply {
    private static final int GIVEN_TAIL = 400;
    private static final int COMMON = 25;
    private static final Map<Origin, NameSupply> ALL = new EnumMap<>(Origin.class);

    static {
        for (Origin origin : Origin.values()) {
            ALL.put(origin, new NameSupply(origin));
        }
    }

    private final Map<String, List<String>> given = new HashMap<>();
    private final Map<String, List<String>> calls = new HashMap<>();
    private final List<FamilyName> families;
    private final Zipf givenRanks;
    private final Zipf familyRanks;

    private NameSupply(Origin origin) {
        WordFile words = WordFile.of("names-" + origin.name().toLowerCase(Locale.ROOT) + ".txt");
        for (String sex : List.of("men", "women")) {
            for (String generation : List.of(".1", ".2", ".3")) {
                given.put(sex + generation, givenNames(words, sex, generation));
            }
        }
        for (String line : words.get("calls")) {
            int equals = line.indexOf('=');
            calls.put(
                    line.substring(0, equals),
                    List.of(line.substring(equals + 1).split("/")));
        }
        families = familyNames(words, origin.families);
        givenRanks = new Zipf(given.values().stream().mapToInt(List::size).min().orElseThrow(), 5, 1);
        familyRanks = new Zipf(families.size(), 3, origin.skew);
    }

    static NameSupply of(Origin origin) {
        NameSupply supply = ALL.get(origin);
        if (supply == null) {
            throw new IllegalStateException("no names of " + origin);
        }
        return supply;
    }

    private static List<String> givenNames(WordFile words, String sex, String generation) {
        List<String> made = shuffled(words.get(sex + ".first").stream()
                .flatMap(first -> words.get(sex + ".last").stream().map(last -> first + last)));
        Set<String> names = new LinkedHashSet<>(words.get(sex + generation, sex));
        made.stream().limit(GIVEN_TAIL).forEach(names::add);
        return List.copyOf(names);
    }

    private static List<FamilyName> familyNames(WordFile words, int size) {
        List<String> made = shuffled(words.get("family.prefix").stream()
                .flatMap(prefix -> words.get("family.first").stream()
                        .flatMap(first -> words.get("family.last").stream()
                                .map(last -> prefix.equals("-") ? first + last : prefix + "|" + first + last))));
        Set<String> names = new LinkedHashSet<>(words.get("family"));
        names.addAll(made);
        return names.stream().limit(size).map(FamilyName::parse).toList();
    }

    /** In an order that is always the same, so that alike names do not get alike ranks. */
    private static List<String> shuffled(Stream<String> made) {
        List<String> names = new ArrayList<>(made.distinct().toList());
        Collections.shuffle(names, new Random(1));
        return names;
    }

    String given(Sex sex, int bornIn, RandomGenerator random) {
        return names(sex, bornIn).get(givenRanks.draw(random));
    }

    FamilyName family(Sex sex, RandomGenerator random) {
        return families.get(familyRanks.draw(random)).borneBy(sex);
    }

    /** What somebody of this name is called in daily life: often the name itself. */
    String call(String name, RandomGenerator random) {
        List<String> forms = calls.getOrDefault(name, List.of());
        return forms.isEmpty() || random.nextInt(100) < 40 ? name : forms.get(random.nextInt(forms.size()));
    }

    /** Whether two given names may be one: equal, or the one a call name of the other, or with a call name in common. */
    boolean mayBeOne(String one, String other) {
        Set<String> forms = new LinkedHashSet<>(calls.getOrDefault(one, List.of()));
        forms.add(one);
        return other.equals(one)
                || calls.getOrDefault(other, List.of()).stream().anyMatch(forms::contains)
                || forms.contains(other);
    }

    boolean isCommon(Inhabitant person) {
        List<String> ranked = names(person.sex(), person.birth().year());
        int family = families.indexOf(person.family().borneBy(Sex.MAN));
        return ranked.subList(0, COMMON).contains(person.given().getFirst()) && family >= 0 && family < COMMON;
    }

    private List<String> names(Sex sex, int bornIn) {
        String generation = bornIn < 1960 ? ".1" : bornIn < 1995 ? ".2" : ".3";
        List<String> names = given.get((sex == Sex.MAN ? "men" : "women") + generation);
        if (names == null) {
            throw new IllegalStateException("no given names of " + generation);
        }
        return names;
    }
}
