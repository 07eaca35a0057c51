package nl.huiskring.casework.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.huiskring.casework.gap.LinkedCase;
import nl.huiskring.casework.gap.PoliceRegistration;
import nl.huiskring.casework.gap.StatedReason;
import nl.huiskring.model.InteractionId;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PersonId;

/** Numbers by which partners name registrations and cases, and the hand-over of a case. */
public interface Cases {
    void registered(PoliceRegistration registration, Oin holder);

    /** A case of Veilig Thuis names a registration. */
    void linked(LinkedCase linked, InteractionId source);

    void explained(StatedReason reason);

    /** A message names a case. */
    void named(String caseNumber, InteractionId source);

    /** The persons of the messages that named a case or a registration. */
    Collection<PersonId> personsOf(Optional<String> caseNumber, Optional<String> registration);

    void transferred(String caseNumber, Oin recipient, InteractionId source, Instant at);

    /** The recipient takes the case on. False when it was not offered this case. */
    boolean accepted(String caseNumber, Oin recipient, Instant at);

    List<PoliceRegistration> registrations();

    List<LinkedCase> linkedCases();

    List<StatedReason> statedReasons();
}
