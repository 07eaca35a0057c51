package nl.huiskring.town.partner;

import nl.huiskring.town.story.Flaw;
import nl.huiskring.town.wire.Message;

/** Sends messages of one partner over its transport. */
public interface Sender {
    /**
     * Sends and waits for the answer.
     *
     * @param flaw how the transport is spoilt on purpose
     * @throws UnreachableException when nothing is known of the message; it may be sent again
     */
    Answer send(Message message, Flaw flaw) throws UnreachableException, InterruptedException;
}
