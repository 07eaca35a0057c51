package nl.huiskring.adapters.embedded;

import java.util.List;
import nl.huiskring.model.Oin;

/** The queues of a partner at the broker (docs/contract.md, JMS). */
record PartnerQueues(Oin oin) {
    /** What it sends. */
    String in() {
        return "partner." + oin + ".in";
    }

    /** What it receives. */
    String out() {
        return "partner." + oin + ".uit";
    }

    /** Answers to what it sent. */
    String answers() {
        return "partner." + oin + ".antwoord";
    }

    List<String> all() {
        return List.of(in(), out(), answers());
    }
}
