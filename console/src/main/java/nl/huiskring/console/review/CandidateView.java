package nl.huiskring.console.review;

import java.util.List;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ReviewDesk.Beside;

/**
 * The record beside one candidate, as it is shown. The weights of the lines and the prior add up to the total, also as they are
 * shown.
 *
 * @param number what he is called on the screen, from 1
 * @param impression the total to one decimal
 * @param pointsTo key of the words that tell which way the total points
 * @param vetoes sentences
 */
record CandidateView(
        int number,
        String person,
        String impression,
        String pointsTo,
        List<ComparedLine> lines,
        String prior,
        String total,
        List<String> vetoes,
        int records) {

    static CandidateView of(int number, Beside beside, Words words) {
        MatchWords matches = new MatchWords(words);
        return new CandidateView(
                number,
                beside.person().toString(),
                words.roundedBits(beside.totalMillibits()),
                pointsTo(beside.totalMillibits()),
                beside.lines().stream()
                        .map(line -> ComparedLine.of(line, matches, words))
                        .toList(),
                words.bits(beside.priorMillibits()),
                words.bits(beside.totalMillibits()),
                beside.vetoes().stream().map(matches::veto).toList(),
                beside.records());
    }

    private static String pointsTo(int total) {
        return switch (Integer.signum(total)) {
            case 1 -> "review.points.same";
            case 0 -> "review.points.even";
            default -> "review.points.other";
        };
    }
}
