package nl.huiskring.adapters.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartialDate;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.Envelope;
import nl.huiskring.model.message.Fact;
import nl.huiskring.model.message.Field;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.PersonName;
import nl.huiskring.model.message.Relation;
import nl.huiskring.model.message.RelationType;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.message.StatedGround;
import nl.huiskring.model.policy.Ground;
import nl.huiskring.model.policy.PersonRole;
import nl.huiskring.model.policy.SecrecyFlag;

/** Makes the record of a tree that was checked. Facts come in the order of {@link Field}, the same for every syntax. */
final class ReportBuilder {
    private ReportBuilder() {}

    static Report build(Node root, MessageType type) {
        return new Report(
                envelope(root, type),
                root.all("persoon").stream().map(ReportBuilder::person).toList(),
                root.all("relatie").stream().map(ReportBuilder::relation).toList(),
                facts(root.child("inhoud").orElseThrow()),
                root.all("grond").stream().map(ReportBuilder::ground).toList());
    }

    private static Envelope envelope(Node root, MessageType type) {
        Node envelope = root.child("stuurgegevens").orElseThrow();
        return new Envelope(
                UUID.fromString(need(envelope, "berichtId")),
                new Oin(need(envelope, "afzender")),
                type,
                moment(envelope, "verzonden"),
                moment(envelope, "gebeurd"),
                envelope.textAt("antwoordOp").map(UUID::fromString));
    }

    private static PersonBlock person(Node person) {
        return new PersonBlock(
                need(person, "ref"),
                PersonRole.ofCode(need(person, "rol")),
                person.textAt("bsn").map(Bsn::new),
                person.textAt("skn"),
                new PersonName(
                        person.textAt("voornamen"),
                        person.textAt("voorvoegsel"),
                        person.textAt("geslachtsnaam"),
                        person.textAt("partnernaam")),
                person.textAt("geboortedatum").map(PartialDate::parse),
                person.textAt("geslacht").map(Sex::ofCode).orElse(Sex.ONBEKEND),
                person.child("adres").map(ReportBuilder::address),
                person.textAt("telefoon"),
                person.textAt("email"),
                person.textAt("clientnummer"),
                person.all("afscherming").stream()
                        .flatMap(flag -> flag.text().stream())
                        .map(SecrecyFlag::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Address address(Node address) {
        return new Address(
                address.textAt("straat"),
                address.textAt("huisnummer"),
                address.textAt("toevoeging"),
                address.textAt("postcode"),
                address.textAt("woonplaats"),
                address.textAt("gemeentecode"));
    }

    private static Relation relation(Node relation) {
        return new Relation(
                need(relation, "van"),
                need(relation, "naar"),
                RelationType.ofCode(need(relation, "soort")),
                relation.textAt("vanaf").map(LocalDate::parse),
                relation.textAt("tot").map(LocalDate::parse));
    }

    private static StatedGround ground(Node ground) {
        return new StatedGround(Ground.valueOf(need(ground, "soort")), need(ground, "door"), need(ground, "reden"));
    }

    private static List<Fact> facts(Node content) {
        return Arrays.stream(Field.values())
                .flatMap(field -> content.all(field.word()).stream()
                        .flatMap(node -> node.text().stream())
                        .map(text -> new Fact(field, text)))
                .toList();
    }

    private static Instant moment(Node node, String word) {
        return OffsetDateTime.parse(need(node, word)).toInstant();
    }

    private static String need(Node node, String word) {
        return node.textAt(word).orElseThrow();
    }
}
