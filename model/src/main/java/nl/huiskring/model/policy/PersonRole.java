package nl.huiskring.model.policy;

/** Role of a person in what is told about him. */
public enum PersonRole {
    /** Alleged perpetrator. */
    PLEGER("pleger"),
    /** Victim. */
    SLACHTOFFER("slachtoffer"),
    /** Child. */
    KIND("kind"),
    /** Witness. */
    GETUIGE("getuige"),
    /** Reporter. */
    MELDER("melder"),
    /** Other person concerned. */
    BETROKKENE("betrokkene");

    private final String code;

    PersonRole(String code) {
        this.code = code;
    }

    /** The word used on every wire and in the policy tables. */
    public String code() {
        return code;
    }

    /** The value with this word; an unknown word is a fault of the caller. */
    public static PersonRole ofCode(String code) {
        for (PersonRole value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown PersonRole: " + code);
    }
}
