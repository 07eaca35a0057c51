package nl.huiskring.model.exchange;

import java.time.Instant;
import java.util.Optional;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;

/** The accepted messages: kept before they are answered, taken once. Every method works in the caller's transaction. */
public interface Interactions {
    /**
     * Keeps a message with its raw bytes.
     *
     * @return the receipt; of the first time when the same message was accepted before
     * @throws Refusal with {@link ErrorCode#DUPLICATE_CONFLICT} when the id was used for another content
     */
    Receipt keep(Received received, Instant now);

    /** Takes a message for processing and locks it; empty when it had its effect already. */
    Optional<Kept> take(InteractionId id);

    /** A message that was taken before. */
    Kept kept(InteractionId id);

    /** It had its effect. */
    void done(InteractionId id, Instant now);

    /** A turn of it failed. Waiting is no failure: a message that nobody came to keeps all its turns. */
    void stumbled(InteractionId id);

    /**
     * Puts messages back on the intake queue that have been waiting since before a moment: their turn failed, or the queue lost
     * sight of them. Each next time the wait is twice as long, so that a long queue does not grow by it. One that failed too
     * often is owned by the operators from then on.
     *
     * @param mostStumbles failed turns after which a message is given up
     * @return how many were put back or given up
     */
    int requeue(Instant waitingSince, int mostStumbles, Instant now);

    /** Where it stands, for the partner that sent it. The id may be the hub's or the sender's. */
    InteractionStatus status(Oin asker, String id);

    /** How many were given up since a moment and are owned by the operators. */
    long givenUpSince(Instant moment);

    /** How many were accepted and are not dealt with yet. */
    long pending();
}
