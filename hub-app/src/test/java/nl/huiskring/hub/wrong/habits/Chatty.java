package nl.huiskring.hub.wrong.habits;

/** Speaks to the screen. */
public final class Chatty {
    private Chatty() {}

    /** Says what no log would have let through. */
    public static void tell(String what) {
        System.out.println(what);
    }
}
