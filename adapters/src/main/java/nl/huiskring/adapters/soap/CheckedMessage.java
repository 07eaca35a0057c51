package nl.huiskring.adapters.soap;

import nl.huiskring.adapters.contract.Node;
import nl.huiskring.model.Partner;

/**
 * What came out of a verified envelope: the tree was read from the signed body itself.
 *
 * @param sender the party of connection, signature and registration
 * @param raw the bytes as they came
 */
record CheckedMessage(Partner sender, Node tree, byte[] raw, String traceparent) {}
