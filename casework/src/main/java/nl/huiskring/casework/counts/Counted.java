package nl.huiskring.casework.counts;

/** What is counted, each with its word on the wire. */
public enum Counted {
    /** Registrations of domestic violence by the police. */
    REGISTRATIONS("politieregistraties"),
    /** Of these: a case at Veilig Thuis names it. */
    LINKED("gekoppeld"),
    /** Of these: no case, and it was said why. */
    EXPLAINED("verklaard"),
    /** Of these: neither. */
    OPEN("open"),
    /** Reports at Veilig Thuis. */
    REPORTS("meldingen"),
    SIGNALS_YELLOW("signalen-geel"),
    SIGNALS_ORANGE("signalen-oranje"),
    SIGNALS_RED("signalen-rood");

    private final String word;

    Counted(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
