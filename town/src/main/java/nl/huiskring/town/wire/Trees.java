package nl.huiskring.town.wire;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Turns a message into its contract tree ({@code docs/contract.md}, inbound tree). */
public final class Trees {
    private static final ZoneId TOWN_TIME = ZoneId.of("Europe/Amsterdam");

    private Trees() {}

    /** The tree of an inbound message; its word is the message type. */
    public static Node of(Message message) {
        Node.Builder root = new Node.Builder(message.type());
        root.add(new Node.Builder("stuurgegevens")
                .leaf("berichtId", message.id().toString())
                .leaf("afzender", message.sender())
                .leaf("verzonden", moment(message.sentAt()))
                .leaf("gebeurd", moment(message.happenedAt()))
                .leaf("antwoordOp", message.answers())
                .build());
        root.add(new Node.Builder("inhoud").leaves(message.facts()).build());
        message.persons().forEach(person -> root.add(of(person)));
        message.relations().forEach(relation -> root.add(of(relation)));
        message.grounds().forEach(ground -> root.add(of(ground)));
        return root.build();
    }

    /** A moment as the contract wants it: RFC 3339 with the offset of the town. */
    public static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(TOWN_TIME));
    }

    private static Node of(PersonBlock person) {
        Node.Builder block = new Node.Builder("persoon")
                .leaf("ref", person.ref())
                .leaf("rol", person.role())
                .leaves(person.own());
        if (!person.address().isEmpty()) {
            block.add(new Node.Builder("adres").leaves(person.address()).build());
        }
        block.leaves(person.contact());
        person.shields().forEach(shield -> block.leaf("afscherming", shield));
        return block.build();
    }

    private static Node of(Relation relation) {
        return new Node.Builder("relatie")
                .leaf("van", relation.from())
                .leaf("naar", relation.to())
                .leaf("soort", relation.kind())
                .leaf("vanaf", relation.since())
                .leaf("tot", relation.until())
                .build();
    }

    private static Node of(Ground ground) {
        return new Node.Builder("grond")
                .leaf("soort", ground.kind())
                .leaf("door", ground.by())
                .leaf("reden", ground.reason())
                .build();
    }
}
