package nl.huiskring.adapters.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.huiskring.adapters.contract.JsonSyntax;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.model.Oin;
import nl.huiskring.model.exchange.ClearedSignal;
import nl.huiskring.model.message.MessageType;

/** Our events in the words of CloudEvents NL GOV and of Samen onder Handbereik. */
final class CloudEvents {
    static final String MEDIA_TYPE = "application/cloudevents+json";
    static final String VERSION = "1.0";

    private static final String FUNCTION = "uitwisselen-huiselijk-geweld.";
    private static final Map<String, MessageType> TYPES =
            Arrays.stream(MessageType.values()).collect(Collectors.toMap(CloudEvents::type, Function.identity()));

    private CloudEvents() {}

    /** The event type of a message type. */
    static String type(MessageType type) {
        return FUNCTION + type.word().toLowerCase(Locale.ROOT);
    }

    static Optional<MessageType> typeOf(String eventType) {
        return Optional.ofNullable(TYPES.get(eventType));
    }

    /** The event that carries a signal; the id is that of the message, the same however often it is sent. */
    static byte[] write(ClearedSignal signal, Node data, Oin hub) {
        return JsonSyntax.write(Node.tree(
                "event",
                Node.leaf("specversion", VERSION),
                Node.leaf("id", signal.messageId().toString()),
                Node.leaf("source", "/oin/" + hub + "/systeem/huiskring"),
                Node.leaf("type", type(MessageType.HUISHOUD_SIGNAAL)),
                Node.leaf("time", signal.composedAt().toString()),
                Node.leaf("subject", "huishoudsignaal/" + signal.signal()),
                Node.leaf("datacontenttype", "application/json"),
                data.named("data")));
    }
}
