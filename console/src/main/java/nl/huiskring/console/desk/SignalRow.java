package nl.huiskring.console.desk;

import java.time.Instant;
import java.util.List;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.CaseDesk;

/** One line of the list of signals. */
record SignalRow(
        String id,
        Words.Badge level,
        Words.Due due,
        String householdRef,
        List<String> rules,
        String nextStep,
        String purpose,
        String composed,
        boolean isConfirmed) {

    static List<SignalRow> of(List<CaseDesk.Row> rows, Words words, Instant now) {
        return rows.stream().map(row -> of(row, words, now)).toList();
    }

    private static SignalRow of(CaseDesk.Row row, Words words, Instant now) {
        return new SignalRow(
                row.signal().toString(),
                words.level(row.heading().level()),
                words.due(row.heading().due(), now),
                row.householdRef(),
                row.rules().stream().map(words::alertRule).distinct().toList(),
                row.nextStep(),
                words.purpose(row.purpose()),
                words.briefMoment(row.composedAt()),
                row.confirmedAt().isPresent());
    }
}
