package nl.huiskring.consent;

import java.util.Optional;

/** Who gave a consent. */
public enum ConsentParty {
    /** The person himself. */
    SELF("self"),
    /** The parents with custody. */
    PARENTS("parents"),
    /** The person and the parents together. */
    BOTH("self+parents");

    private final String word;

    ConsentParty(String word) {
        this.word = word;
    }

    /** The word used on every wire and in vignettes. */
    public String word() {
        return word;
    }

    /** The party with this word, if there is one. */
    public static Optional<ConsentParty> ofWord(String word) {
        for (ConsentParty party : values()) {
            if (party.word.equals(word)) {
                return Optional.of(party);
            }
        }
        return Optional.empty();
    }

    boolean includesSelf() {
        return this != PARENTS;
    }

    boolean includesParents() {
        return this != SELF;
    }
}
