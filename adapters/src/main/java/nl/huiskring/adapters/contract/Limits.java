package nl.huiskring.adapters.contract;

import nl.huiskring.model.exchange.ErrorCode;
import nl.huiskring.model.exchange.Refusal;

/** What a message may cost to read; far above every real message (OWASP API4). */
public final class Limits {
    /** Largest message in bytes. */
    public static final int BYTES = 1024 * 1024;

    /** Deepest level of words within each other. */
    public static final int DEPTH = 8;

    /** Most words in one message. */
    static final int NODES = 5_000;

    private Limits() {}

    /** Refuses a message that is longer than {@link #BYTES}. */
    public static void check(byte[] message) {
        if (message.length > BYTES) {
            throw new Refusal(ErrorCode.TOO_LARGE, "/");
        }
    }
}
