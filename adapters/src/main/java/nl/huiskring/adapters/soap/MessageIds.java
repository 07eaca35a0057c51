package nl.huiskring.adapters.soap;

import java.util.UUID;

/** The form in which a message id stands in the addressing headers (RFC 9562, 4). */
final class MessageIds {
    private static final String URN = "urn:uuid:";

    private MessageIds() {}

    static String urn(UUID id) {
        return URN + id;
    }

    static boolean isUrnOf(String urn, String id) {
        return urn.regionMatches(true, 0, URN, 0, URN.length())
                && urn.substring(URN.length()).equalsIgnoreCase(id);
    }
}
