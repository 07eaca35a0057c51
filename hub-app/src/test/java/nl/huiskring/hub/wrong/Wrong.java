package nl.huiskring.hub.wrong;

/** Marks the house that is built wrong. */
public final class Wrong {
    private Wrong() {}
}
