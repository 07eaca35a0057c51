package nl.huiskring.adapters.policy;

import nl.huiskring.consent.Question;

/** One entry of a vignette file. */
sealed interface VignetteEntry {
    /** A case that can be decided. */
    record Vignette(String id, Question question, Expectation expectation) implements VignetteEntry {}

    /**
     * An entry that is not a case.
     *
     * @param what names the file, the case, the field and what is wrong
     */
    record Malformed(String id, String what) implements VignetteEntry {}
}
