package nl.huiskring.adapters.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.huiskring.model.Bsn;
import nl.huiskring.model.message.Address;
import nl.huiskring.model.message.Envelope;
import nl.huiskring.model.message.Fact;
import nl.huiskring.model.message.PersonBlock;
import nl.huiskring.model.message.Relation;
import nl.huiskring.model.message.Report;
import nl.huiskring.model.message.Sex;
import nl.huiskring.model.message.StatedGround;

/** Writes a message as its tree, in the order of the XML form. What it writes, {@link MessageReader} reads to the same record. */
public final class MessageWriter {
    private MessageWriter() {}

    /** The tree of a message. */
    public static Node write(Report report) {
        List<Node> children = new ArrayList<>();
        children.add(envelope(report.envelope()));
        children.add(Node.tree(
                "inhoud",
                report.facts().stream()
                        .sorted(Comparator.comparing(Fact::field))
                        .map(fact -> Node.leaf(fact.field().word(), fact.value()))
                        .toList()));
        report.persons().forEach(person -> children.add(person(person)));
        report.relations().forEach(relation -> children.add(relation(relation)));
        report.grounds().forEach(ground -> children.add(ground(ground)));
        return Node.tree(report.type().word(), children);
    }

    private static Node envelope(Envelope envelope) {
        Words words = new Words()
                .add("berichtId", envelope.messageId().toString())
                .add("afzender", envelope.sender().value())
                .add("verzonden", envelope.sentAt().toString())
                .add("gebeurd", envelope.occurredAt().toString())
                .add("antwoordOp", envelope.correlationId().map(Object::toString));
        return words.node("stuurgegevens");
    }

    private static Node person(PersonBlock person) {
        Words words = new Words()
                .add("ref", person.ref())
                .add("rol", person.role().code())
                .add("bsn", person.bsn().map(Bsn::digits))
                .add("skn", person.skn())
                .add("voornamen", person.name().given())
                .add("voorvoegsel", person.name().prefix())
                .add("geslachtsnaam", person.name().family())
                .add("partnernaam", person.name().partnerFamily())
                .add("geboortedatum", person.birthDate().map(Object::toString))
                .add(
                        "geslacht",
                        Optional.of(person.sex())
                                .filter(sex -> sex != Sex.ONBEKEND)
                                .map(Sex::code));
        person.address().ifPresent(address -> words.add(address(address)));
        words.add("telefoon", person.phone()).add("email", person.email()).add("clientnummer", person.localId());
        person.flags().stream().sorted().forEach(flag -> words.add("afscherming", flag.name()));
        return words.node("persoon");
    }

    private static Node address(Address address) {
        return new Words()
                .add("straat", address.street())
                .add("huisnummer", address.houseNumber())
                .add("toevoeging", address.suffix())
                .add("postcode", address.postcode())
                .add("woonplaats", address.city())
                .add("gemeentecode", address.municipality())
                .node("adres");
    }

    private static Node relation(Relation relation) {
        return new Words()
                .add("van", relation.from())
                .add("naar", relation.to())
                .add("soort", relation.type().code())
                .add("vanaf", relation.since().map(Object::toString))
                .add("tot", relation.until().map(Object::toString))
                .node("relatie");
    }

    private static Node ground(StatedGround ground) {
        return new Words()
                .add("soort", ground.ground().name())
                .add("door", ground.statedBy())
                .add("reden", ground.reason())
                .node("grond");
    }
}
