package nl.huiskring.adapters.soap;

import java.util.Optional;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;

/** Records a refusal before it is answered. */
final class Refusals {
    private static final int LONGEST_ID = 80;

    private final HubChannels hub;

    Refusals(HubChannels hub) {
        this.hub = hub;
    }

    /** The fault to answer with. A fault of the hub itself is not a refusal of the message, and is not recorded as one. */
    ContractFault fault(Optional<Oin> sender, Optional<String> messageId, Refusal refusal) {
        if (refusal.code() == ErrorCode.UNAVAILABLE) {
            return ContractFault.unavailable();
        }
        Optional<String> shortId = messageId.map(id -> id.substring(0, Math.min(id.length(), LONGEST_ID)));
        return ContractFault.of(hub.refuse(new RefusedMessage(Transport.SOAP, sender, shortId, refusal.problems())));
    }
}
