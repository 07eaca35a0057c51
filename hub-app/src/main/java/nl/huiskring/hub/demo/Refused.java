package nl.huiskring.hub.demo;

/**
 * Decisions of one rule that told nothing.
 *
 * @param source why, in the words that the log has of it
 */
record Refused(long count, String source) {
    Refused oneMore() {
        return new Refused(count + 1, source);
    }
}
