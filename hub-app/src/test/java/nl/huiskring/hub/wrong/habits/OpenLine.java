package nl.huiskring.hub.wrong.habits;

/** Stands for a cleared line that anybody can make. */
public final class OpenLine {
    /** Asks for no permit. */
    public OpenLine() {}
}
