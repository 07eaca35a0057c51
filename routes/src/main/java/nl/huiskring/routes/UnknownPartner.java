package nl.huiskring.routes;

/** A party is named that is no longer registered; nothing can be decided about what it brought. */
final class UnknownPartner extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownPartner(String who) {
        super(who);
    }
}
