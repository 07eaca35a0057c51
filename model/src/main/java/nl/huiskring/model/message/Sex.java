package nl.huiskring.model.message;

/** Sex as registered (contracts: man, vrouw, anders, onbekend). */
public enum Sex {
    MAN("man"),
    VROUW("vrouw"),
    ANDERS("anders"),
    ONBEKEND("onbekend");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    /** The word used on every wire and in the policy tables. */
    public String code() {
        return code;
    }

    /** The value with this word; an unknown word is a fault of the caller. */
    public static Sex ofCode(String code) {
        for (Sex value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown Sex: " + code);
    }
}
