package nl.huiskring.casework.sharing;

import java.util.Set;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.message.MessageType;
import nl.huiskring.model.policy.Involvement;
import nl.huiskring.model.policy.Purpose;

/**
 * Messages of a type are offered to partners of a kind for a purpose.
 *
 * @param needed one of these involvements with somebody in the message is needed; empty means that none is
 */
public record Offer(MessageType messageType, PartnerKind partnerKind, Purpose purpose, Set<Involvement> needed) {
    public Offer {
        needed = Set.copyOf(needed);
        if (!messageType.hasPersons() && messageType != MessageType.TERUGKOPPELING) {
            throw new IllegalArgumentException(messageType.word() + " holds nothing to offer");
        }
        if (messageType == MessageType.HUISHOUD_SIGNAAL) {
            throw new IllegalArgumentException("the hub's own signal is not offered again");
        }
        if (messageType == MessageType.TOESTEMMING || messageType == MessageType.INTREKKING) {
            throw new IllegalArgumentException("consent is applied, not offered");
        }
        if (needed.contains(Involvement.NONE)) {
            throw new IllegalArgumentException("leave needed empty where no involvement is needed");
        }
    }
}
