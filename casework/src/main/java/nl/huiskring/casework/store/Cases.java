package nl.huiskring.casework.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.RecordId;

/** Numbers by which partners name registrations and cases, and the hand-over of a case. */
public interface Cases {
    void registered(PoliceRegistration registration, Oin holder);

    /** A case of Veilig Thuis names a registration. */
    void linked(LinkedCase linked, InteractionId source);

    void explained(StatedReason reason);

    /** A message names a case. */
    void named(String caseNumber, InteractionId source);

    /** The records of the messages that named a case or a registration, the oldest first, each with its person. */
    Map<RecordId, PersonId> recordsOf(Optional<String> caseNumber, Optional<String> registration);

    /** A message names one of these and nothing else that is known; it has no effect before somebody names one with persons. */
    void await(InteractionId message, Set<String> numbers);

    /** Messages that wait for one of these numbers. */
    List<InteractionId> waitingFor(Set<String> numbers);

    void waitsNoLonger(InteractionId message);

    /** Whether a case was handed over to this recipient. */
    boolean isOffered(String caseNumber, Oin recipient);

    void transferred(String caseNumber, Oin recipient, InteractionId source, Instant at);

    /** The recipient takes the case on. False when it was not offered this case. */
    boolean accepted(String caseNumber, Oin recipient, Instant at);

    List<PoliceRegistration> registrations();

    List<LinkedCase> linkedCases();

    List<StatedReason> statedReasons();
}
