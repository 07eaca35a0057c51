package nl.huiskring.model;

/** How a partner and the hub exchange messages. */
public enum Transport {
    /** Digikoppeling WUS 2W-be-S. */
    SOAP("soap"),
    /** NL GOV API Design Rules, CloudEvents. */
    REST("rest"),
    /** Artemis over TLS. */
    JMS("jms"),
    /** CSV drop with receipts and rejects. */
    FILES("files");

    private final String code;

    Transport(String code) {
        this.code = code;
    }

    /** The word used on every wire and in the policy tables. */
    public String code() {
        return code;
    }

    /** The value with this word; an unknown word is a fault of the caller. */
    public static Transport ofCode(String code) {
        for (Transport value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown Transport: " + code);
    }
}
