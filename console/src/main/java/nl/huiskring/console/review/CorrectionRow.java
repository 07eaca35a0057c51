package nl.huiskring.console.review;

import java.util.List;
import java.util.Optional;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ReviewDesk.Correction;

/**
 * One correction as it is shown.
 *
 * @param lines how many told facts it names
 * @param state key of the words for how far it is
 */
record CorrectionRow(
        String delivery,
        String recipient,
        String since,
        int lines,
        Optional<String> delivered,
        Optional<String> confirmed,
        String state,
        boolean isOverdue) {

    static List<CorrectionRow> of(List<Correction> corrections, Words words) {
        return corrections.stream().map(one -> of(one, words)).toList();
    }

    private static CorrectionRow of(Correction one, Words words) {
        return new CorrectionRow(
                one.delivery().toString(),
                one.recipient(),
                words.briefMoment(one.since()),
                one.lines(),
                one.deliveredAt().map(words::briefMoment),
                one.confirmedAt().map(words::briefMoment),
                "corrections.state." + state(one),
                one.overdue());
    }

    private static String state(Correction one) {
        if (one.confirmedAt().isPresent()) {
            return one.overdue() ? "confirmed-late" : "confirmed";
        }
        if (one.overdue()) {
            return "overdue";
        }
        return one.deliveredAt().isPresent() ? "delivered" : "underway";
    }
}
