package nl.huiskring.adapters.jms;

import nl.huiskring.model.Oin;

/** Names of a partner's queues. */
final class PartnerQueues {
    private static final String PREFIX = "partner.";

    private PartnerQueues() {}

    static String in(Oin partner) {
        return PREFIX + partner + ".in";
    }

    static String answers(Oin partner) {
        return PREFIX + partner + ".antwoord";
    }

    static String out(Oin partner) {
        return PREFIX + partner + ".uit";
    }
}
