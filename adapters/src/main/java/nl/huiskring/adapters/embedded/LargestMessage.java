package nl.huiskring.adapters.embedded;

import nl.huiskring.adapters.contract.Limits;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.core.server.LargeServerMessage;
import org.apache.activemq.artemis.core.server.ServerSession;
import org.apache.activemq.artemis.core.server.plugin.ActiveMQServerPlugin;
import org.apache.activemq.artemis.core.transaction.Transaction;

/**
 * Refuses at the broker what a partner puts on its {@code in} queue and no contract allows, so that nobody has to hold it in
 * memory to find that out. The sender gets an exception and the message is nowhere. A broker of one's own loads this class too
 * (docker/artemis/broker.xml), therefore it is public and needs nothing.
 */
public final class LargestMessage implements ActiveMQServerPlugin {
    private static final int BYTES_OF_A_CHARACTER = 2;
    private static final int PROPERTIES = 64 * 1024;

    /** Bytes at the broker: it writes two for each character of a text, and the properties go along. */
    static final int BYTES = Limits.BYTES * BYTES_OF_A_CHARACTER + PROPERTIES;

    @Override
    public void beforeSend(
            ServerSession session, Transaction tx, Message message, boolean direct, boolean noAutoCreateQueue)
            throws ActiveMQException {
        if (isFromAPartner(message.getAddress()) && !isBearable(message)) {
            forget(message);
            throw new ActiveMQException(
                    "a message may be no larger than the contract allows, and not compressed",
                    ActiveMQExceptionType.LARGE_MESSAGE_ERROR_BODY);
        }
    }

    private static boolean isFromAPartner(String address) {
        return address.startsWith("partner.") && address.endsWith(".in");
    }

    /** What is compressed could become anything when it is read. */
    private static boolean isBearable(Message message) {
        return message.getWholeMessageSize() <= BYTES && !message.containsProperty(Message.HDR_LARGE_COMPRESSED);
    }

    /** A large message lies in a file of its own, which nobody else would remove. */
    private static void forget(Message message) throws ActiveMQException {
        if (message instanceof LargeServerMessage large) {
            try {
                large.deleteFile();
            } catch (ActiveMQException known) {
                throw known;
            } catch (Exception unknown) {
                throw new ActiveMQException(
                        ActiveMQExceptionType.IO_ERROR, "a refused message could not be removed", unknown);
            }
        }
    }
}
