package nl.huiskring.town.partner;

/** What the hub answered to one message. */
public sealed interface Answer {

    /**
     * Taken in.
     *
     * @param repeated whether the hub says that it had it already
     * @param proven whether the answer was signed by the hub, where the transport asks for that
     */
    record Accepted(String interaction, boolean repeated, boolean proven) implements Answer {}

    /** Refused, with the code of the contract. */
    record Refused(String code) implements Answer {}
}
