package nl.huiskring.console.review;

/**
 * What became of a form, told once on the page that follows it.
 *
 * @param key of its words
 * @param isDone false when nothing was changed
 */
record Message(String key, boolean isDone) {

    static Message done(String key) {
        return new Message(key, true);
    }

    static Message missed(String key) {
        return new Message(key, false);
    }
}
