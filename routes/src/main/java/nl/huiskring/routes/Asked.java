package nl.huiskring.routes;

import java.util.List;
import nl.huiskring.consent.Question;
import nl.huiskring.consent.Ruling;
import nl.huiskring.model.Partner;
import nl.huiskring.model.exchange.HeldItem;
import nl.huiskring.model.policy.Outcome;

/** One item that was decided about for one recipient, with all that the decision rests on. */
record Asked(HeldItem item, Partner recipient, List<Question> questions, Ruling ruling) {
    Outcome outcome() {
        return ruling.decision().outcome();
    }
}
