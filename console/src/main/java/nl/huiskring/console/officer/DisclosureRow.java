package nl.huiskring.console.officer;

import java.util.List;
import nl.huiskring.audit.DisclosureLine;
import nl.huiskring.console.words.Words;

/** One disclosure as it is shown. */
record DisclosureRow(
        long sequence,
        String date,
        String recipient,
        String purpose,
        String transport,
        String delivery,
        long version,
        List<Item> items) {

    /** One item of it: ids, codes and sources, never a value. */
    record Item(String field, String holder, String outcome, String rule, String source) {}

    static DisclosureRow of(DisclosureLine line, Words words) {
        return new DisclosureRow(
                line.sequence(),
                words.briefMoment(line.at()),
                words.partner(line.recipient()),
                words.purpose(line.purpose()),
                words.label("transport", line.transport().code()),
                line.delivery().toString(),
                line.version(),
                line.items().stream().map(item -> item(item, words)).toList());
    }

    private static Item item(DisclosureLine.Item item, Words words) {
        return new Item(
                words.fieldOfWord(item.field()),
                words.partner(item.holder()),
                words.outcome(item.outcome()),
                item.rule(),
                item.source());
    }
}
