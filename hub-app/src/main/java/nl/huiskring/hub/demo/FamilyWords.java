package nl.huiskring.hub.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.town.story.Planned;
import nl.huiskring.town.wire.Leaf;
import nl.huiskring.town.wire.PersonBlock;

/**
 * What the partners told about one family, in the words they wrote, to look for in texts where it may not stand.
 *
 * @param names of its members, whole and in parts
 * @param secrets where shielded persons are, where children were placed, and who reported
 * @param values everything that was told
 */
record FamilyWords(Set<String> names, Set<String> secrets, Set<String> values) {
    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_VALUE = 4;
    private static final String REPORTER = "melder";
    private static final Set<String> PLACE_SHIELDS = Set.of("GEHEIM_ADRES", "OPVANG", "BESCHERMD_KIND");
    private static final Set<String> NAME_WORDS = Set.of("voornamen", "geslachtsnaam", "partnernaam");
    private static final Set<String> SEALED_FACTS = Set.of(REPORTER, "verblijfplaats");
    private static final Set<String> FLAGS = Set.of("true", "false");

    /** Nothing was told. */
    static FamilyWords none() {
        return new FamilyWords(Set.of(), Set.of(), Set.of());
    }

    static FamilyWords of(List<Planned> messages) {
        Set<String> shielded = messages.stream()
                .flatMap(planned -> planned.message().persons().stream()
                        .filter(person -> person.shields().stream().anyMatch(PLACE_SHIELDS::contains))
                        .map(person -> who(planned, person)))
                .collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        Set<String> secrets = new HashSet<>();
        Set<String> values = new HashSet<>();
        for (Planned planned : messages) {
            facts(planned, secrets, values);
            for (PersonBlock person : planned.message().persons()) {
                all(person).map(Leaf::value).forEach(values::add);
                boolean reports = person.role().equals(REPORTER);
                names(person).forEach(reports ? secrets::add : names::add);
                if (reports || shielded.contains(who(planned, person))) {
                    secrets.addAll(places(person));
                }
            }
        }
        values.removeIf(value -> value.length() < SHORTEST_VALUE || FLAGS.contains(value));
        secrets.removeAll(names);
        return new FamilyWords(names, secrets, values);
    }

    private static void facts(Planned planned, Set<String> secrets, Set<String> values) {
        for (Leaf fact : planned.message().facts()) {
            values.add(fact.value());
            if (SEALED_FACTS.contains(fact.word())) {
                secrets.add(fact.value());
            }
        }
    }

    /** Who it really is, whatever a partner calls him in this message. */
    private static String who(Planned planned, PersonBlock person) {
        return planned.truth().getOrDefault(person.ref(), planned.message().id() + "/" + person.ref());
    }

    private static Stream<Leaf> all(PersonBlock person) {
        return Stream.of(person.own(), person.address(), person.contact()).flatMap(List::stream);
    }

    private static Stream<String> names(PersonBlock person) {
        return person.own().stream()
                .filter(leaf -> NAME_WORDS.contains(leaf.word()))
                .flatMap(leaf -> Stream.concat(
                        Stream.of(leaf.value()), Stream.of(leaf.value().split("[ -]+"))))
                .filter(name -> name.length() >= SHORTEST_NAME);
    }

    /** A street with its number, a postcode, a telephone number, a mail address: what leads to a door. */
    private static List<String> places(PersonBlock person) {
        List<String> places = Stream.concat(person.address().stream(), person.contact().stream())
                .filter(leaf -> Set.of("postcode", "telefoon", "email").contains(leaf.word()))
                .map(Leaf::value)
                .collect(Collectors.toList());
        word(person, "straat")
                .forEach(street -> word(person, "huisnummer").forEach(number -> places.add(street + " " + number)));
        return places;
    }

    private static List<String> word(PersonBlock person, String word) {
        return person.address().stream()
                .filter(leaf -> leaf.word().equals(word))
                .map(Leaf::value)
                .toList();
    }

    /** Whether a text names one of these as a word of its own. */
    static boolean names(String text, String word) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    @Override
    public String toString() {
        return "FamilyWords[" + values.size() + "]";
    }
}
