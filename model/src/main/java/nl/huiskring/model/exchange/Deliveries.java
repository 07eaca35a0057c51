package nl.huiskring.model.exchange;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.huiskring.model.DeliveryId;
import nl.huiskring.model.HouseholdId;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.SignalId;
import nl.huiskring.model.policy.Purpose;

/** The cleared signals on their way to their recipients. Every method works in the caller's transaction. */
public interface Deliveries {
    /** The signal of this household for this recipient and purpose, and the number of its next version. */
    NextVersion nextVersion(HouseholdId household, Oin recipient, Purpose purpose, Instant now);

    /** Keeps a cleared signal, encrypted, with the seals of its permits. */
    void keep(ClearedSignal signal, HouseholdId household, InteractionId cause);

    /** The newest version of every signal that was made for a recipient. */
    List<Newest> newest(Oin recipient);

    /** Where a signal of this recipient belongs; empty when it has no such signal. */
    Optional<Place> place(SignalId signal, Oin recipient);

    /**
     * Takes a delivery that is to be sent now; for a while nobody else can take it, also when this transaction has ended.
     * Empty when it arrived already, was given up or superseded, or is being sent.
     *
     * @throws BrokenDelivery when what was kept is not what was cleared: the caller's transaction must fail with it
     */
    Optional<Taken> take(DeliveryId id);

    void delivered(DeliveryId id, Confirmation confirmation);

    /** Not through this time; it is tried again at the given moment, or given up when there is none. */
    void notDelivered(DeliveryId id, String why, Optional<Instant> again, Instant now);

    /** It must not go as it is. It ends here; what goes in its place, if anything, is as silent as it was. */
    void superseded(DeliveryId stale, Optional<DeliveryId> by);

    /** The recipient confirms with a message of its own. False when this delivery was not for it. */
    boolean confirmed(UUID delivery, Oin recipient, Instant at);

    /** Puts deliveries back on their queues whose moment has come, or of which nothing was heard for too long. */
    int wake(Instant now, int atMost);

    /** Recipients that have not been reached, each since when: a silent source is named, never taken for "nothing known". */
    List<Silent> silent();

    /** For whom something waits, registered or not. */
    Set<Oin> waitedFor();

    /**
     * What was told of these households since a moment: deliveries that arrived or wait, the oldest first. Of what was given up
     * or superseded after an attempt nobody knows whether it arrived after all, so it counts as told.
     */
    List<Told> told(Collection<HouseholdId> households, Instant since);

    /** Deliveries that take something back, the oldest first. */
    List<Correction> corrections();

    /** How many of those that were composed since a moment were given up and are owned by the operators. */
    long givenUpSince(Instant moment);

    /** How many are neither delivered, nor given up, nor superseded. */
    long pending();

    /**
     * A delivery that is to be sent now.
     *
     * @param cause the message through which it was made up
     * @param attempts that failed before
     */
    record Taken(ClearedSignal signal, InteractionId cause, int attempts) {}

    record NextVersion(SignalId signal, int version, String householdRef) {}

    record Newest(ClearedSignal signal, Optional<Instant> confirmedAt) {}

    record Place(HouseholdId household, Purpose purpose, NextVersion version) {}

    /**
     * What was told, or may have been.
     *
     * @param waits whether it will be sent, for the first time or again
     * @param tried whether somebody sent it, be it that no answer came
     */
    record Told(ClearedSignal signal, HouseholdId household, InteractionId cause, boolean waits, boolean tried) {}

    record Correction(ClearedSignal signal, Optional<Instant> deliveredAt, Optional<Instant> confirmedAt) {}

    record Silent(Oin partner, Instant since) {}
}
