package nl.huiskring.adapters.jms;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.List;
import java.util.Optional;
import nl.huiskring.adapters.channel.HubChannels;
import nl.huiskring.adapters.contract.Digest;
import nl.huiskring.adapters.contract.MessageReader;
import nl.huiskring.adapters.contract.Node;
import nl.huiskring.adapters.contract.Traceparent;
import nl.huiskring.model.Oin;
import nl.huiskring.model.Partner;
import nl.huiskring.model.Transport;
import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Problem;
import nl.huiskring.model.exchange.Received;
import nl.huiskring.model.exchange.Refusal;
import nl.huiskring.model.exchange.RefusedMessage;
import nl.huiskring.model.message.Report;

/**
 * Takes one message of one partner from its queue and says what to answer. A fault of the message is an answer; a fault of the
 * hub is an exception, so that the message goes back and is tried again.
 */
final class MessageDesk {
    private static final int LONGEST_ID = 80;

    private final Partner partner;
    private final MessageReader reader;
    private final HubChannels hub;
    private final JmsSettings settings;

    MessageDesk(Partner partner, MessageReader reader, HubChannels hub, JmsSettings settings) {
        this.partner = partner;
        this.reader = reader;
        this.hub = hub;
        this.settings = settings;
    }

    /** @throws Refusal UNAVAILABLE: nothing was stored, and the message must not be lost */
    Answer take(Message message) throws JMSException {
        Optional<Oin> sender = Optional.empty();
        Optional<String> messageId = Optional.empty();
        try {
            sender = sender(message);
            if (!sender.equals(Optional.of(partner.oin()))) {
                throw new Refusal(ErrorCode.SENDER_MISMATCH, "afzender");
            }
            InboundText text = InboundText.of(message);
            Node tree = text.tree();
            messageId = tree.textAt("stuurgegevens", "berichtId").map(MessageDesk::shortened);
            return keep(message, text, tree);
        } catch (Refusal refusal) {
            return Answer.refused(recorded(new RefusedMessage(Transport.JMS, sender, messageId, refusal.problems())));
        }
    }

    private Answer keep(Message message, InboundText text, Node tree) throws JMSException {
        Report report = reader.read(tree, partner);
        String trace = Traceparent.of(Optional.ofNullable(message.getStringProperty(Words.TRACE)));
        return Answer.accepted(
                report.envelope().messageId(),
                hub.receive(new Received(report, partner.oin(), Transport.JMS, text.raw(), Digest.of(tree), trace)));
    }

    private List<Problem> recorded(RefusedMessage refused) {
        Refusal answer = new Refusal(isOurs(refused.problems()) ? refused.problems() : hub.refuse(refused));
        if (isOurs(answer.problems())) {
            throw answer;
        }
        return answer.problems();
    }

    private static boolean isOurs(List<Problem> problems) {
        return problems.getFirst().code() == ErrorCode.UNAVAILABLE;
    }

    /** Who put it there: the user that the broker let in, and else whoever may write on this queue. */
    private Optional<Oin> sender(Message message) throws JMSException {
        String user = message.getStringProperty(Words.VALIDATED_USER);
        if (user == null) {
            return settings.requireValidatedUser() ? Optional.empty() : Optional.of(partner.oin());
        }
        return user.matches("[0-9]{20}") ? Optional.of(new Oin(user)) : Optional.empty();
    }

    private static String shortened(String id) {
        return id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    }
}
