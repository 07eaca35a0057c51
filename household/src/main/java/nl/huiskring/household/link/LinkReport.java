package nl.huiskring.household.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result in words and as one JSON object. */
record LinkReport(LinkResult result, double seconds) {

    String text() {
        StringBuilder text = new StringBuilder();
        line(text, "%d records, %d persons with two records or more", result.records(), result.clusters());
        line(text, "%d pairs linked by themselves, %d to be seen", result.autoLinkedPairs(), result.reviewPairs());
        if (result.impossibleDates() > 0) {
            line(text, "%d dates that no calendar has", result.impossibleDates());
        }
        result.balanced()
                .ifPresent(found -> line(
                        text, "precision %.5f, recall %.5f, F1 %.5f", found.precision(), found.recall(), found.f1()));
        return text.toString();
    }

    String json() {
        List<String> members = new ArrayList<>();
        members.add("\"mode\":\"" + result.mode().word() + "\"");
        add(members, "records", result.records());
        add(members, "seconds", seconds);
        add(members, "recordsPerSecond", seconds > 0 ? Math.round(result.records() / seconds) : 0);
        add(members, "autoLinkedPairs", result.autoLinkedPairs());
        add(members, "reviewPairs", result.reviewPairs());
        add(members, "clusters", result.clusters());
        add(members, "impossibleDates", result.impossibleDates());
        result.balanced().ifPresent(quality -> {
            add(members, "truePairs", quality.truePairs());
            add(members, "precision", quality.precision());
            add(members, "recall", quality.recall());
            add(members, "f1", quality.f1());
        });
        result.strict().ifPresent(quality -> {
            add(members, "autoPrecision", quality.precision());
            add(members, "autoRecall", quality.recall());
        });
        return "{" + String.join(",", members) + "}";
    }

    private static void add(List<String> members, String name, long value) {
        members.add("\"" + name + "\":" + value);
    }

    private static void add(List<String> members, String name, double value) {
        members.add("\"" + name + "\":" + String.format(Locale.ROOT, "%.6f", value));
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
