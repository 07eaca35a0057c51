package nl.huiskring.adapters.policy;

import java.util.Arrays;
import java.util.Set;

/** The legal bases a rule may name: terms of the W3C Data Privacy Vocabulary (AVG 6(1)), or {@code -} where nothing is told. */
final class LegalBasis {
    private static final Set<String> TERMS = Set.of(
            "dpv:Consent",
            "dpv:LegalObligation",
            "dpv:VitalInterest",
            "dpv:PublicInterest",
            "dpv:OfficialAuthorityOfController");

    private LegalBasis() {}

    static boolean isKnown(String text) {
        return text.equals("-")
                || Arrays.stream(text.split(",", -1)).map(String::strip).allMatch(TERMS::contains);
    }
}
