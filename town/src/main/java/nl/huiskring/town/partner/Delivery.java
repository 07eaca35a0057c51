package nl.huiskring.town.partner;

import java.util.List;
import java.util.Optional;
import nl.huiskring.town.wire.Node;
import nl.huiskring.town.wire.UnreadableException;

/**
 * A household signal as a partner received it.
 *
 * @param messageId id of the message around it
 * @param tree all of it, as the contract orders it
 */
public record Delivery(
        String deliveryId, String messageId, String signalId, int version, String household, String level, Node tree) {

    /** Reads what the partner needs; a signal without it is not one. */
    static Delivery of(Node tree) throws UnreadableException {
        if (!tree.word().equals("HuishoudSignaal")) {
            throw new UnreadableException("not a household signal");
        }
        return new Delivery(
                needed(tree, "stuurgegevens", "leveringId"),
                needed(tree, "stuurgegevens", "berichtId"),
                needed(tree, "signaal", "signaalId"),
                version(needed(tree, "signaal", "versie")),
                needed(tree, "signaal", "huishouden"),
                needed(tree, "signaal", "niveau"),
                tree);
    }

    private static String needed(Node tree, String part, String word) throws UnreadableException {
        Optional<String> value = tree.textAt(part, word);
        if (value.isEmpty()) {
            throw new UnreadableException("a signal without " + part + "/" + word);
        }
        return value.get();
    }

    private static int version(String text) throws UnreadableException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UnreadableException("a version that is no number", e);
        }
    }

    /** Values of one kind of item, such as {@code registratienummer}. */
    public List<String> values(String kind) {
        return tree.all("gegeven")
                .filter(item -> item.textAt("soort").equals(Optional.of(kind)))
                .flatMap(item -> item.textAt("waarde").stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Delivery[" + deliveryId + ", version " + version + "]";
    }
}
