package nl.huiskring.consent;

import java.time.LocalDate;

/**
 * On whose word a row stands.
 *
 * @param source the article of law or agreement, in words
 * @param legalBasis W3C DPV term of the legal basis, such as {@code dpv:VitalInterest}; {@code -} for a refusal
 * @param owner the role that answers for the row
 * @param reviewDate the day before which the owner looks at it again
 */
public record Warrant(String source, String legalBasis, String owner, LocalDate reviewDate) {
    public Warrant {
        if (source.isBlank() || legalBasis.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("a row names its source, legal basis and owner");
        }
    }

    String canonical() {
        return String.join("|", source, legalBasis, owner, reviewDate.toString());
    }
}
