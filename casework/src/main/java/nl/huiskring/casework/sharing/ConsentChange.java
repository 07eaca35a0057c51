package nl.huiskring.casework.sharing;

import java.time.LocalDate;
import java.util.Optional;
import nl.huiskring.model.Oin;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.PersonId;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Purpose;

/** Consent that a message brings or takes back: for one person, category, kind of recipient and purpose. */
public sealed interface ConsentChange {
    PersonId person();

    Category category();

    PartnerKind to();

    Purpose purpose();

    /** The partner that took it down. */
    Oin takenBy();

    /**
     * Consent was given.
     *
     * @param by {@code self}, {@code parents} or {@code self+parents}; whether that is enough at the person's age the decision
     *     says
     * @param until last day, if it ends by itself
     * @param textVersion the text that was shown, if told
     * @param worker who took it down, if told
     */
    record Given(
            PersonId person,
            String by,
            Category category,
            PartnerKind to,
            Purpose purpose,
            LocalDate givenOn,
            Optional<LocalDate> until,
            Optional<String> textVersion,
            Optional<String> worker,
            Oin takenBy)
            implements ConsentChange {}

    /** Consent was withdrawn; it works on the next decision. */
    record Withdrawn(
            PersonId person, Category category, PartnerKind to, Purpose purpose, LocalDate withdrawnOn, Oin takenBy)
            implements ConsentChange {}
}
