package nl.huiskring.consent;

import java.util.List;
import nl.huiskring.model.PersonId;

/** What is known of the consents of a person. */
public interface ConsentRegister {
    /**
     * Every consent ever given by or for this person, the expired and withdrawn ones included: whether one counts is decided
     * here, not by the storage.
     */
    List<Consent> of(PersonId person);
}
