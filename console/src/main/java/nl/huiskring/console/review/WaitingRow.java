package nl.huiskring.console.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ReviewDesk.Waiting;

/**
 * One record of the list of those that wait.
 *
 * @param age how long it has been waiting
 * @param putOff when a steward left it for later
 */
record WaitingRow(String id, String sender, String age, String since, int candidates, Optional<String> putOff) {

    static List<WaitingRow> of(List<Waiting> waiting, Words words, Instant now) {
        return waiting.stream().map(one -> of(one, words, now)).toList();
    }

    private static WaitingRow of(Waiting one, Words words, Instant now) {
        return new WaitingRow(
                one.record().toString(),
                one.sender(),
                words.age(one.since(), now),
                words.briefMoment(one.since()),
                one.candidates(),
                one.putOffAt().map(words::briefMoment));
    }
}
