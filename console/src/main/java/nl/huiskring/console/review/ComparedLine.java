package nl.huiskring.console.review;

import java.util.Optional;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ReviewDesk.Line;

/**
 * One field of the record beside that of a candidate, as it is shown.
 *
 * @param here of the record; empty where it is not shown
 * @param there of the candidate
 * @param weight all the evidence of this field, in bits
 * @param frequency the part of it that comes from how common the value is
 */
record ComparedLine(
        String field, Optional<String> here, Optional<String> there, String level, String weight, String frequency) {

    static ComparedLine of(Line line, MatchWords matches, Words words) {
        return new ComparedLine(
                matches.field(line.field()),
                line.here().map(value -> matches.value(line.field(), value)),
                line.there().map(value -> matches.value(line.field(), value)),
                matches.level(line.field(), line.level()),
                words.bits(weight(line)),
                words.bits(line.frequencyMillibits()));
    }

    /** The desk tells the evidence of the level and that of the frequency apart; both together count. */
    private static int weight(Line line) {
        return line.millibits() + line.frequencyMillibits();
    }
}
