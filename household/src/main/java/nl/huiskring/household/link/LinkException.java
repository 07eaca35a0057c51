package nl.huiskring.household.link;

/** A file or map that cannot be used; the message says what is wrong, in words for the person who gave the command. */
public final class LinkException extends Exception {
    private static final long serialVersionUID = 1L;

    public LinkException(String message) {
        super(message);
    }
}
