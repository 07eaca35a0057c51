package nl.huiskring.consent;

import java.util.Optional;

/** What a row needs of the covenant between holder and recipient. */
public enum CovenantClass {
    /** Nothing. */
    NONE("none"),
    /** A statutory duty: it goes through without a covenant, and raises an alarm. */
    LAWFUL("lawful"),
    /** Only with a covenant in force. */
    REQUIRED("required");

    private final String word;

    CovenantClass(String word) {
        this.word = word;
    }

    /** The word used in the policy tables. */
    public String word() {
        return word;
    }

    /** The class with this word, if there is one. */
    public static Optional<CovenantClass> ofWord(String word) {
        for (CovenantClass value : values()) {
            if (value.word.equals(word)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
