package nl.huiskring.console.review;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ReviewDesk.Beside;
import nl.huiskring.model.exchange.ReviewDesk.Case;

/**
 * A record beside everybody it may be about, as it is shown.
 *
 * @param rule why the hub did not decide by itself, as a sentence
 */
record CasePage(
        String id, String sender, String age, String since, String rule, String model, List<CandidateView> candidates) {

    static CasePage of(Case open, Words words, Instant now) {
        return new CasePage(
                open.record().toString(),
                open.sender(),
                words.age(open.since(), now),
                words.moment(open.since()),
                new MatchWords(words).rule(open.rule()),
                open.model(),
                numbered(open.candidates(), words));
    }

    private static List<CandidateView> numbered(List<Beside> candidates, Words words) {
        return IntStream.range(0, candidates.size())
                .mapToObj(at -> CandidateView.of(at + 1, candidates.get(at), words))
                .toList();
    }
}
