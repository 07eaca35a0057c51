package nl.huiskring.hub.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.huiskring.adapters.storage.PostgresFigures.Figures;
import nl.huiskring.casework.gap.GapReport;
import nl.huiskring.town.TownReport;

/** All that was counted, on both sides. */
record DemoReport(
        Figures figures,
        TownReport town,
        Recount.Result recount,
        GapReport gap,
        List<String> gapsDuringOutage,
        Audit audit,
        long seconds,
        Map<String, String> names) {

    /**
     * The state of the log.
     *
     * @param findings in Dutch, what does not hold
     */
    record Audit(long lines, String root, boolean verified, List<String> findings) {}

    boolean allIsWell() {
        return town.quiet()
                && town.unexpected().isEmpty()
                && town.lost().isEmpty()
                && town.registrationsNotSeen().isEmpty()
                && town.doubled() == 0
                && recount.overDisclosed().isEmpty()
                && recount.unlogged().isEmpty()
                && gap.open().isEmpty()
                && audit.verified();
    }

    Map<String, Long> messagesPerTransport() {
        Map<String, Long> found = new TreeMap<>();
        figures.messages()
                .values()
                .forEach(perTransport ->
                        perTransport.forEach((transport, count) -> found.merge(transport, count, Long::sum)));
        return found;
    }

    long alerts() {
        return figures.alerts().values().stream()
                .flatMap(levels -> levels.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    long lost() {
        return town.lost().size() + town.registrationsNotSeen().size();
    }

    /** The numbers for a program. */
    Map<String, Object> json() {
        Map<String, Object> json = new java.util.LinkedHashMap<>();
        json.put("messagesIn", messagesPerTransport());
        json.put("partners", town.partners().size());
        json.put("persons", figures.persons());
        json.put("households", figures.households());
        json.put("matches", figures.matches());
        json.put("alerts", alerts());
        json.put("alertsPerRule", figures.alerts());
        json.put(
                "refusals",
                recount.refusals().values().stream().mapToLong(Long::longValue).sum());
        json.put("disclosedFields", recount.fields());
        json.put("checkedByOracle", recount.checkedByOracle());
        json.put("lost", lost());
        json.put("doubled", town.doubled());
        json.put("overDisclosed", recount.overDisclosed().size());
        json.put("unloggedDisclosures", recount.unlogged().size());
        json.put("gapOpen", gap.open().size());
        json.put("unexpectedAnswers", town.unexpected().size());
        json.put("auditLines", audit.lines());
        json.put("auditVerified", audit.verified());
        json.put("seconds", seconds);
        json.put("allIsWell", allIsWell());
        return json;
    }
}
