package nl.huiskring.console.officer;

import nl.huiskring.audit.DecisionLine;
import nl.huiskring.console.words.Words;

/** One refused item as it is shown. */
record RefusalRow(
        String date,
        String field,
        String category,
        String holder,
        String recipient,
        String purpose,
        String outcome,
        String rule,
        String source) {

    static RefusalRow of(DecisionLine line, Words words) {
        return new RefusalRow(
                words.briefMoment(line.at()),
                words.fieldOfWord(line.field()),
                words.label("category", line.category().name()),
                words.partner(line.holder()),
                words.partner(line.recipient()),
                words.purpose(line.purpose()),
                words.outcome(line.outcome()),
                line.rule(),
                line.source());
    }
}
