package nl.huiskring.adapters.contract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.huiskring.adapters.contract.Form.Codes;
import nl.huiskring.adapters.contract.Form.Plain;
import nl.huiskring.adapters.contract.Form.Text;
import nl.huiskring.adapters.contract.Shape.Group;
import nl.huiskring.adapters.contract.Shape.Leaf;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Heading;
import nl.huiskring.model.exchange.TakenBack;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.Purpose;
import nl.huiskring.model.policy.SecrecyFlag;

/**
 * The shape of every message, in the order of the XML form ({@code docs/contract.md}). What stands in {@code inhoud} comes from
 * {@link MessageType} and {@link Field} alone; the schema {@code contract/huiskring-v1.xsd} says the same.
 */
final class Shapes {
    static final String RECEIPT = "Ontvangst";
    static final String FAULT = "Fout";

    /** Fields of which one message can name several values. */
    static final Set<Field> REPEATABLE = Set.of(
            Field.VIOLENCE_FORM, Field.REPORTED_VIOLENCE, Field.SUBSTANCE, Field.CONDITION, Field.CONSENT_CATEGORY);

    private static final int MOST_VALUES = 20;
    private static final int MOST_PERSONS = 20;
    private static final int MOST_RELATIONS = 100;
    private static final int MOST_GROUNDS = 12;

    private static final Text SHORT = new Text(200);
    private static final Text LONG = new Text(4_000);

    private static final Group ADDRESS = optional(
            "adres",
            opt("straat", SHORT),
            opt("huisnummer", SHORT),
            opt("toevoeging", SHORT),
            opt("postcode", Plain.POSTCODE),
            opt("woonplaats", SHORT),
            opt("gemeentecode", Plain.MUNICIPALITY));

    private static final List<Shape> PERSON = List.of(
            req("ref", Plain.REF),
            req("rol", codes(PersonRole.values(), PersonRole::code)),
            opt("bsn", Plain.BSN),
            opt("skn", SHORT),
            opt("voornamen", SHORT),
            opt("voorvoegsel", SHORT),
            opt("geslachtsnaam", SHORT),
            opt("partnernaam", SHORT),
            opt("geboortedatum", Plain.PARTIAL_DATE),
            opt("geslacht", codes(Sex.values(), Sex::code)),
            ADDRESS,
            opt("telefoon", SHORT),
            opt("email", SHORT),
            opt("clientnummer", SHORT),
            new Leaf("afscherming", 0, SecrecyFlag.values().length, Form.names(SecrecyFlag.values())));

    private static final Group RELATION = new Group(
            "relatie",
            0,
            MOST_RELATIONS,
            List.of(
                    req("van", Plain.REF),
                    req("naar", Plain.REF),
                    req("soort", codes(RelationType.values(), RelationType::code)),
                    opt("vanaf", Plain.DATE),
                    opt("tot", Plain.DATE)));

    private static final Group GROUND = new Group(
            "grond",
            0,
            MOST_GROUNDS,
            List.of(req("soort", new Codes(statedGrounds())), req("door", SHORT), req("reden", LONG)));

    private static final Group ENVELOPE = group(
            "stuurgegevens",
            req("berichtId", Plain.UUID),
            req("afzender", Plain.OIN),
            req("verzonden", Plain.MOMENT),
            req("gebeurd", Plain.MOMENT),
            opt("antwoordOp", Plain.UUID));

    private static final Group SIGNAL = group(
            MessageType.HUISHOUD_SIGNAAL.word(),
            group(
                    "stuurgegevens",
                    req("berichtId", Plain.UUID),
                    req("afzender", Plain.OIN),
                    req("ontvanger", Plain.OIN),
                    req("verzonden", Plain.MOMENT),
                    req("doel", Form.names(Purpose.values())),
                    req("leveringId", Plain.UUID)),
            group(
                    "signaal",
                    req("signaalId", Plain.UUID),
                    req("versie", Plain.NUMBER),
                    req("huishouden", SHORT),
                    req("niveau", Form.names(Heading.Level.values())),
                    req("uiterlijk", Plain.MOMENT),
                    req("advies", LONG)),
            many(
                    "aanleiding",
                    req("regel", SHORT),
                    req("niveau", Form.names(Heading.Level.values())),
                    req("toelichting", LONG),
                    new Leaf("rustOp", 0, Shape.MANY, Plain.UUID)),
            new Leaf("lid", 0, Shape.MANY, SHORT),
            many(
                    "gegeven",
                    req("itemId", Plain.UUID),
                    req("soort", codes(toldOfPersons(), Field::word)),
                    opt("waarde", LONG),
                    new Leaf("over", 0, Shape.MANY, SHORT),
                    req("bron", SHORT),
                    req("bronOin", Plain.OIN),
                    req("datum", Plain.MOMENT),
                    req("vermoeden", Plain.FLAG),
                    req("nietDoorgeven", Plain.FLAG)),
            many("navraag", req("naam", SHORT), req("contact", SHORT)),
            many("zwijgend", req("naam", SHORT), req("sinds", Plain.MOMENT)),
            many(
                    "ingetrokken",
                    req("leveringId", Plain.UUID),
                    req("itemId", Plain.UUID),
                    req("reden", codes(TakenBack.Why.values(), TakenBack.Why::code))));

    private static final Group RECEIPT_SHAPE = group(
            RECEIPT,
            req("berichtId", Plain.UUID),
            req("interactieId", Plain.UUID),
            req("ontvangen", Plain.MOMENT),
            req("herhaling", Plain.FLAG));

    private static final Group FAULT_SHAPE = group(
            FAULT,
            req("code", codes(ErrorCode.values(), ErrorCode::code)),
            req("titel", SHORT),
            many("fouten", req("code", codes(ErrorCode.values(), ErrorCode::code)), req("plaats", SHORT)));

    private static final Map<String, Group> ROOTS = roots();

    private Shapes() {}

    /** The shape of a root element of the contract. */
    static Optional<Group> ofRoot(String word) {
        return Optional.ofNullable(ROOTS.get(word));
    }

    static Group of(MessageType type) {
        return ofRoot(type.word()).orElseThrow();
    }

    /** The words of all leaves or groups that answer this, wherever they stand. */
    static Set<String> words(Predicate<Shape> which) {
        Set<String> words = new HashSet<>();
        ROOTS.values().forEach(root -> collect(root, which, words));
        return Set.copyOf(words);
    }

    private static void collect(Shape shape, Predicate<Shape> which, Set<String> words) {
        if (which.test(shape)) {
            words.add(shape.word());
        }
        if (shape instanceof Group group) {
            group.parts().forEach(part -> collect(part, which, words));
        }
    }

    private static Map<String, Group> roots() {
        return Stream.concat(
                        Arrays.stream(MessageType.values())
                                .filter(type -> type != MessageType.HUISHOUD_SIGNAAL)
                                .map(Shapes::inbound),
                        Stream.of(SIGNAL, RECEIPT_SHAPE, FAULT_SHAPE))
                .collect(Collectors.toUnmodifiableMap(Group::word, group -> group));
    }

    private static Group inbound(MessageType type) {
        return group(
                type.word(),
                ENVELOPE,
                new Group("inhoud", 1, 1, content(type)),
                new Group("persoon", type.hasPersons() ? 1 : 0, MOST_PERSONS, PERSON),
                RELATION,
                GROUND);
    }

    private static List<Shape> content(MessageType type) {
        return Arrays.stream(Field.values())
                .filter(type::allows)
                .map(field -> (Shape) new Leaf(
                        field.word(),
                        type.required().contains(field) ? 1 : 0,
                        REPEATABLE.contains(field) ? MOST_VALUES : 1,
                        Form.of(field)))
                .toList();
    }

    /** A signal tells of persons; counts are asked for by themselves. */
    private static Field[] toldOfPersons() {
        return Arrays.stream(Field.values())
                .filter(field -> field.category() != Category.D25)
                .toArray(Field[]::new);
    }

    private static List<String> statedGrounds() {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground != Ground.CONSENT)
                .map(Enum::name)
                .toList();
    }

    private static <E> Codes codes(E[] values, Function<E, String> code) {
        return new Codes(Arrays.stream(values).map(code).toList());
    }

    private static Leaf req(String word, Form form) {
        return new Leaf(word, 1, 1, form);
    }

    private static Leaf opt(String word, Form form) {
        return new Leaf(word, 0, 1, form);
    }

    private static Group group(String word, Shape... parts) {
        return new Group(word, 1, 1, Arrays.asList(parts));
    }

    private static Group optional(String word, Shape... parts) {
        return new Group(word, 0, 1, Arrays.asList(parts));
    }

    private static Group many(String word, Shape... parts) {
        return new Group(word, 0, Shape.MANY, Arrays.asList(parts));
    }
}
