package nl.huiskring.console.desk;

import java.util.List;
import java.util.Optional;
import nl.huiskring.console.words.FieldValues;
import nl.huiskring.console.words.Words;
import nl.huiskring.model.exchange.ClearedLine;
import nl.huiskring.model.policy.Obligation;

/**
 * One item as it is shown.
 *
 * @param value empty: ask the source
 * @param about members it tells about, as the screen calls them
 * @param isSuspicion not a fact
 * @param isNotForOthers the recipient passes it on to nobody
 */
record LineView(
        String what,
        Optional<String> value,
        List<String> about,
        String source,
        String date,
        boolean isSuspicion,
        boolean isNotForOthers) {

    static LineView of(ClearedLine line, FieldValues values, Words words) {
        return new LineView(
                words.field(line.field()),
                line.value().map(value -> values.of(line.field(), value)),
                values.about(line.subjects()),
                words.partner(line.holder()),
                words.briefMoment(line.happenedAt()),
                line.isSuspicion(),
                line.permit().obligations().contains(Obligation.NO_ONWARD));
    }
}
