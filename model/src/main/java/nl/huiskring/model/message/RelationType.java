package nl.huiskring.model.message;

/** How the first person stands to the second. */
public enum RelationType {
    /** Partner, living together or not. */
    PARTNER("partner"),
    /** Former partner. */
    EX_PARTNER("ex-partner"),
    /** Parent of the second. */
    OUDER("ouder"),
    /** Cares for the second (stepparent, foster parent, carer). */
    VERZORGER("verzorger"),
    /** Sibling. */
    BROER_ZUS("broer-zus"),
    /** Other relative. */
    FAMILIE("familie"),
    /** Has parental authority over the second, living with it or not. */
    GEZAG("gezag"),
    /** Lives in the same house. */
    HUISGENOOT("huisgenoot");

    private final String code;

    RelationType(String code) {
        this.code = code;
    }

    /** The word used on every wire and in the policy tables. */
    public String code() {
        return code;
    }

    /** The value with this word; an unknown word is a fault of the caller. */
    public static RelationType ofCode(String code) {
        for (RelationType value : values()) {
            if (value.code.equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown RelationType: " + code);
    }
}
