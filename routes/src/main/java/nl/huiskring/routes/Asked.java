package nl.huiskring.routes;

import java.util.List;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Ruling;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.policy.Outcome;

/**
 * One item that was decided about for one recipient, with all that the decision rests on.
 *
 * @param withheld whether it is left out although it is permitted, because it may tell where a hidden person is
 */
record Asked(HeldItem item, Partner recipient, List<Question> questions, Ruling ruling, boolean withheld) {
    Outcome outcome() {
        return ruling.decision().outcome();
    }

    /** Whether something of it reaches the recipient, be it only whom to ask. */
    boolean tells() {
        return ruling.decision().discloses() && !withheld;
    }

    Asked leftOut() {
        return new Asked(item, recipient, questions, ruling, true);
    }
}
