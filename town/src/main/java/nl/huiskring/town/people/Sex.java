package nl.huiskring.town.people;

/** As the contract names it. */
public enum Sex {
    MAN,
    VROUW;

    /** The word on the wire. */
    public String word() {
        return this == MAN ? "man" : "vrouw";
    }
}
