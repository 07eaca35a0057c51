package nl.huiskring.adapters.jms;

/** Names and values of message properties. */
final class Words {
    static final String TYPE = "berichttype";
    static final String STATUS = "status";
    static final String CODE = "code";
    static final String TRACE = "traceparent";
    static final String ACCEPTED = "AANVAARD";
    static final String REFUSED = "GEWEIGERD";

    /** Artemis: the user that the broker let in, set by the broker itself. */
    static final String VALIDATED_USER = "_AMQ_VALIDATED_USER";

    /** Artemis: a message with the same value is not taken twice. */
    static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private Words() {}
}
