package nl.huiskring.routes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.consent.mask.Redaction;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.message.Field;

/**
 * What no text about a household may repeat, whoever wrote it: the places of everybody on whom a secrecy mark bears, places
 * that a marked record bears, secret placements, and who reported. The names of all serve the masked texts.
 */
final class ProtectedWords {
    private static final int SHORTEST_NAME = 3;

    private final Picture picture;
    private final Set<String> names;
    private final List<String> organisations;

    private ProtectedWords(Picture picture, PartnerDirectory partners) {
        this.picture = picture;
        this.organisations = partners.all().stream().map(Partner::name).toList();
        this.names = picture.known().values().stream()
                .flatMap(known -> known.names().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Redaction of(Picture picture, PartnerDirectory partners) {
        ProtectedWords words = new ProtectedWords(picture, partners);
        return Redaction.of(words.secrets(), words.names);
    }

    private Set<String> secrets() {
        Set<String> secrets = new LinkedHashSet<>();
        picture.known().forEach((person, known) -> {
            known.shielded().forEach(place -> secrets.addAll(place.words()));
            if (!picture.placeFlags(person).isEmpty()) {
                secrets.addAll(known.places());
            }
        });
        values(Field.CHILD_PLACEMENT).forEach(place -> {
            secrets.add(place);
            secrets.addAll(List.of(place.split(",")));
        });
        values(Field.REPORTER).forEach(reporter -> {
            secrets.add(reporter);
            namesIn(reporter).forEach(secrets::add);
        });
        return secrets;
    }

    private Stream<String> values(Field field) {
        return picture.items()
                .filter(item -> item.field() == field)
                .map(HeldItem::value)
                .distinct();
    }

    /**
     * A text repeats the surname alone; one that the family bears too says nothing about who reported, and neither does the
     * name of his organisation: that Politie Drenthe reported hides no Drenthe.
     */
    private Stream<String> namesIn(String reporter) {
        Set<String> ofMembers = names.stream()
                .flatMap(name -> Stream.of(name.split("[ -]+")))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        String person = reporter;
        for (String organisation : organisations) {
            person = person.replace(organisation, "");
        }
        return Stream.of(person.split("[ ,()]+"))
                .filter(word -> word.length() >= SHORTEST_NAME && Character.isUpperCase(word.charAt(0)))
                .filter(word -> !ofMembers.contains(word.toLowerCase(Locale.ROOT)));
    }
}
