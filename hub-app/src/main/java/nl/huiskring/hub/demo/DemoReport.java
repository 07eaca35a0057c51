package nl.huiskring.hub.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.huiskring.adapters.storage.PostgresFigures.Figures;
import nl.huiskring.casework.gap.GapReport;
import nl.huiskring.town.TownReport;
import nl.huiskring.town.TownReport.PartnerCount;

/**
 * All that was counted, on all sides.
 *
 * @param tooLittle what there was less of than a half year brings
 */
record DemoReport(
        Figures figures,
        TownReport town,
        Balance balance,
        Recount.Result recount,
        List<String> tooLittle,
        GapReport gap,
        List<String> gapsDuringOutage,
        Audit audit,
        long seconds) {

    /**
     * The state of the log.
     *
     * @param findings in Dutch, what does not hold
     */
    record Audit(long lines, String root, boolean verified, List<String> findings) {}

    /** One thing that must be so, with what speaks against it, in Dutch; nothing does when all is well. */
    record Check(String name, List<String> findings) {}

    /** Everything that must be so; each alone makes the play fail. */
    List<Check> checks() {
        return List.of(
                new Check("onverwacht antwoord", town.unexpected()),
                new Check("antwoord zonder geldige handtekening van de hub", unproven()),
                new Check("verloren", lost()),
                new Check("dubbel", balance.doubled()),
                new Check("niet te verwerken bericht", balance.failed()),
                new Check("bezorging opgegeven", balance.givenUp()),
                new Check("bij geen partner bekend", balance.unknown()),
                new Check("te veel verstrekt", recount.overDisclosed()),
                new Check("minder verstrekt dan de matrix toestaat", recount.withheld()),
                new Check("verstrekt of verwerkt zonder (dezelfde) vastlegging", unlogged()),
                new Check(
                        "politieregistratie zonder zaak of reden bij Veilig Thuis",
                        gap.open().stream()
                                .map(open -> open.registrationNumber())
                                .toList()),
                new Check("te weinig om iets te bewijzen", tooLittle),
                new Check(
                        "storing van Veilig Thuis niet beproefd",
                        gapsDuringOutage.isEmpty()
                                ? List.of("zijn koppelvlak is niet onbereikbaar geweest")
                                : List.of()),
                new Check(
                        "niet tot rust gekomen",
                        town.quiet() ? List.of() : List.of("de hub of een partner was nog bezig")),
                new Check("logboek niet in orde", audit.verified() ? List.of() : told(audit.findings())));
    }

    boolean allIsWell() {
        return checks().stream().allMatch(check -> check.findings().isEmpty());
    }

    private static List<String> told(List<String> findings) {
        return findings.isEmpty() ? List.of("niet in orde") : findings;
    }

    private List<String> unproven() {
        return town.partners().stream()
                .filter(partner -> partner.unproven() > 0)
                .map(DemoReport::unproven)
                .toList();
    }

    private static String unproven(PartnerCount partner) {
        return partner.id() + ": " + partner.unproven();
    }

    List<String> lost() {
        return Stream.of(
                        balance.lost().stream(),
                        town.lost().stream(),
                        town.registrationsNotSeen().stream()
                                .map(number -> number + ": registratie niet bij Veilig Thuis gezien"))
                .flatMap(found -> found)
                .toList();
    }

    List<String> unlogged() {
        return Stream.concat(balance.unlogged().stream(), recount.unlogged().stream())
                .toList();
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

    /** The numbers for a program. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("messagesIn", messagesPerTransport());
        json.put("partners", town.partners().size());
        json.put("persons", figures.persons());
        json.put("households", figures.households());
        json.put("matches", figures.matches());
        json.put("alerts", alerts());
        json.put("alertsPerRule", figures.alerts());
        json.put(
                "refusals",
                recount.refusals().values().stream().mapToLong(Refused::count).sum());
        json.put("disclosedFields", recount.fields());
        json.put("checkedByOracle", recount.checkedByOracle());
        json.put("lost", lost().size());
        json.put("doubled", balance.doubled().size());
        json.put("failed", balance.failed().size());
        json.put("givenUp", balance.givenUp().size());
        json.put("unknown", balance.unknown().size());
        json.put("overDisclosed", recount.overDisclosed().size());
        json.put("withheld", recount.withheld().size());
        json.put("unloggedDisclosures", unlogged().size());
        json.put(
                "unproven",
                town.partners().stream().mapToLong(PartnerCount::unproven).sum());
        json.put("tooLittle", tooLittle.size());
        json.put("gapOpen", gap.open().size());
        json.put("unexpectedAnswers", town.unexpected().size());
        json.put("auditLines", audit.lines());
        json.put("auditVerified", audit.verified());
        json.put("seconds", seconds);
        json.put("allIsWell", allIsWell());
        return json;
    }
}
