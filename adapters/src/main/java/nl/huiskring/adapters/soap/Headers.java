package nl.huiskring.adapters.soap;

import java.util.Optional;

/**
 * The addressing of one envelope (WS-Addressing 1.0).
 *
 * @param relatesTo id of the message this one answers
 */
record Headers(String to, String action, String messageId, Optional<String> relatesTo) {}
