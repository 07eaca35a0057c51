package nl.huiskring.consent;

import java.time.LocalDate;
import java.util.Optional;
import nl.huiskring.model.PartnerKind;
import nl.huiskring.model.policy.Category;
import nl.huiskring.model.policy.Purpose;

/**
 * One consent for one category, one kind of recipient and one purpose (AVG 7; it never stretches further).
 *
 * @param expiresOn the last day on which it counts
 * @param withdrawnOn the first day on which it no longer counts
 */
public record Consent(
        ConsentParty by,
        Category category,
        PartnerKind to,
        Purpose purpose,
        LocalDate givenOn,
        Optional<LocalDate> expiresOn,
        Optional<LocalDate> withdrawnOn) {

    /** Whether it is for exactly this. */
    boolean isFor(Category askedCategory, PartnerKind recipient, Purpose askedPurpose) {
        return category == askedCategory && to == recipient && purpose == askedPurpose;
    }

    /** Whether it is given, not expired and not withdrawn on this day. */
    boolean countsOn(LocalDate day) {
        return !givenOn.isAfter(day)
                && expiresOn.map(last -> !last.isBefore(day)).orElse(true)
                && withdrawnOn.map(first -> first.isAfter(day)).orElse(true);
    }
}
