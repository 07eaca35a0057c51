package nl.huiskring.adapters.files;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.model.message.About;
import nl.huiskring.model.message.Field;

/** The columns of an inbound file ({@code docs/contract.md}, Files). */
final class Columns {
    static final String MESSAGE_ID = "berichtId";
    static final String TYPE = "type";
    static final String REF = "ref";
    static final String SECRECY = "afscherming";
    static final String RELATION_TO = "relatieNaar";
    static final String RELATION_TYPE = "relatieSoort";
    static final String RELATION_SINCE = "relatieVanaf";
    static final String RELATION_UNTIL = "relatieTot";

    /** Several values in one cell. */
    static final String SEPARATOR = "|";

    static final List<String> ENVELOPE = List.of(MESSAGE_ID, "afzender", "verzonden", "gebeurd", "antwoordOp");

    /** Columns of the person block that are words of it. */
    static final List<String> PERSON = List.of(
            REF,
            "rol",
            "bsn",
            "skn",
            "voornamen",
            "voorvoegsel",
            "geslachtsnaam",
            "partnernaam",
            "geboortedatum",
            "geslacht",
            "telefoon",
            "email",
            "clientnummer");

    /** Columns of the address, with their word within it; the message has a {@code gemeentecode} of its own. */
    static final Map<String, String> ADDRESS = address();

    /** Columns of the grounds, with their word within one. */
    static final Map<String, String> GROUND = ground();

    /** Words of {@code inhoud}. */
    static final Set<String> CONTENT = Arrays.stream(Field.values())
            .filter(field -> field.about() != About.OWN_BLOCK)
            .map(Field::word)
            .collect(Collectors.toUnmodifiableSet());

    /** Words of {@code inhoud} of which one message can hold several. */
    static final Set<String> REPEATED = Stream.of(
                    Field.VIOLENCE_FORM,
                    Field.REPORTED_VIOLENCE,
                    Field.SUBSTANCE,
                    Field.CONDITION,
                    Field.CONSENT_CATEGORY)
            .map(Field::word)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> OF_A_PERSON = ofAPerson();
    private static final Set<String> KNOWN = known();

    private Columns() {}

    static boolean isKnown(String column) {
        return KNOWN.contains(column);
    }

    /** Whether a column tells something about the person of the row, not about the message. */
    static boolean isOfAPerson(String column) {
        return OF_A_PERSON.contains(column);
    }

    private static Set<String> ofAPerson() {
        return Stream.of(
                        PERSON,
                        ADDRESS.keySet(),
                        List.of(SECRECY, RELATION_TO, RELATION_TYPE, RELATION_SINCE, RELATION_UNTIL))
                .flatMap(columns -> columns.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> known() {
        return Stream.of(ENVELOPE, List.of(TYPE), OF_A_PERSON, GROUND.keySet(), CONTENT)
                .flatMap(columns -> columns.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> address() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String word : List.of("straat", "huisnummer", "toevoeging", "postcode", "woonplaats")) {
            columns.put(word, word);
        }
        columns.put("adresgemeente", "gemeentecode");
        return columns;
    }

    private static Map<String, String> ground() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("grondsoort", "soort");
        columns.put("gronddoor", "door");
        columns.put("grondreden", "reden");
        return columns;
    }
}
