package nl.huiskring.hub.demo;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.town.TownReport.PartnerCount;
import nl.huiskring.town.wire.Node;

/** The report in Dutch, for a case manager and a privacy officer. */
final class ReportText {
    private static final int EXAMPLES = 10;
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("A01", "herhaling"),
            Map.entry("A02", "escalatie"),
            Map.entry("A03", "wurging"),
            Map.entry("A04", "wapen of doodsbedreiging"),
            Map.entry("A05", "overtreding van een verbod"),
            Map.entry("A06", "stalking na scheiding"),
            Map.entry("A07", "kind betrokken"),
            Map.entry("A08", "zwangerschap of baby"),
            Map.entry("A09", "signalen van meer organisaties"),
            Map.entry("A10", "terugval in middelengebruik"),
            Map.entry("A11", "maatregel loopt af"));

    private final DemoReport report;
    private final Optional<Node> counts;
    private final PartnerDirectory partners;
    private final PrintStream out;

    /** @param counts as the programme office received them */
    ReportText(DemoReport report, Optional<Node> counts, PartnerDirectory partners, PrintStream out) {
        this.report = report;
        this.counts = counts;
        this.partners = partners;
        this.out = out;
    }

    void print() {
        title("Halfjaar Hoogeveen: wat er is uitgewisseld");
        messages();
        persons();
        alerts();
        deliveries();
        refusals();
        gap();
        counts();
        proof();
        out.println();
        out.println(
                report.allIsWell()
                        ? "Alles klopt: niets verloren, niets dubbel, niets te veel verstrekt, alles vastgelegd."
                        : "NIET ALLES KLOPT: zie de regels met een uitroepteken.");
    }

    private void messages() {
        title("Binnengekomen berichten per partner (geteld in het eigen boek van de partner)");
        line("%-34s %-6s %8s %8s %8s %9s", "partner", "via", "verzond", "aanvaard", "herhaald", "geweigerd");
        for (PartnerCount count : report.town().partners()) {
            line(
                    "%-34s %-6s %8d %8d %8d %9d",
                    name(count.id()),
                    count.transport(),
                    count.sent(),
                    count.accepted(),
                    count.repeated(),
                    count.refusedAsExpected());
        }
        line("Geweigerd = fout bericht dat met de juiste foutcode is teruggegeven en niets heeft veranderd.");
        examples("! onverwacht antwoord", report.town().unexpected());
    }

    private void persons() {
        title("Personen en huishoudens");
        line(
                "%d personen in %d huishoudens",
                report.figures().persons(), report.figures().households());
        Map<String, Long> matches = report.figures().matches();
        line(
                "Herkend: %d automatisch, %d nieuw, %d wachten op een gegevensbeheerder (voeden geen verstrekking)",
                matches.getOrDefault("AUTO", 0L), matches.getOrDefault("NEW", 0L), matches.getOrDefault("REVIEW", 0L));
    }

    private void alerts() {
        title("Signalen per regel (een open signaal per huishouden en regel)");
        report.figures()
                .alerts()
                .forEach((rule, levels) -> line("%s %-32s %s", rule, RULES.getOrDefault(rule, ""), levels));
    }

    private void deliveries() {
        title("Gecombineerde huishoudsignalen per ontvanger");
        report.figures()
                .deliveries()
                .forEach((oin, states) -> line(
                        "%-34s bezorgd %d, onderweg %d, opgegeven %d",
                        nameOfOin(oin),
                        states.getOrDefault("DELIVERED", 0L),
                        states.getOrDefault("PENDING", 0L),
                        states.getOrDefault("GIVEN_UP", 0L)));
    }

    private void refusals() {
        title(
                "Niet verstrekt, per regel (DENY: ziet eruit als \"niets bekend\"; DEFER: een mens bij de houder beslist)");
        report.recount().refusals().forEach((rule, count) -> line("%-20s %d", rule, count));
    }

    private void gap() {
        title("Verschil politie - Veilig Thuis");
        report.gapsDuringOutage().forEach(text -> line("tijdens storing: %s", text));
        List<String> lines = report.gap().lines();
        lines.stream().limit(EXAMPLES).forEach(text -> line("%s", text));
        if (lines.size() > EXAMPLES) {
            line("... en %d regels meer", lines.size() - EXAMPLES);
        }
    }

    private void counts() {
        title("Tellingen voor het Landelijk Programmabureau");
        if (counts.isEmpty()) {
            line("geen antwoord");
        }
        counts.stream().map(CountsText::of).flatMap(List::stream).forEach(text -> line("%s", text));
    }

    private void proof() {
        title("Controle");
        line("verloren: %d    dubbel: %d", report.lost(), report.town().doubled());
        examples("! verloren", report.town().lost());
        examples("! registratie niet bij Veilig Thuis gezien", report.town().registrationsNotSeen());
        line(
                "verstrekte gegevens nageteld: %d; te veel verstrekt: %d; zonder vastlegging: %d",
                report.recount().fields(),
                report.recount().overDisclosed().size(),
                report.recount().unlogged().size());
        line(
                report.recount().checkedByOracle() > 0
                        ? "elk gegeven is opnieuw beslist door een onafhankelijke lezing van de matrix"
                        : "er is geen onafhankelijke lezing van de matrix; nagerekend tegen de vastgelegde beslissingen");
        examples("! te veel verstrekt", report.recount().overDisclosed());
        examples("! niet vastgelegd", report.recount().unlogged());
        line(
                "logboek: %d regels, wortel %s, %s",
                report.audit().lines(),
                report.audit().root(),
                report.audit().verified() ? "nagerekend en in orde" : "NIET in orde");
        examples("! logboek", report.audit().findings());
        line("duur: %d s", report.seconds());
    }

    private void examples(String mark, List<String> all) {
        all.stream().limit(EXAMPLES).forEach(text -> line("%s: %s", mark, text));
        if (all.size() > EXAMPLES) {
            line("%s: ... en %d meer", mark, all.size() - EXAMPLES);
        }
    }

    private String name(String id) {
        return partners.all().stream()
                .filter(partner -> partner.id().equals(id))
                .map(Partner::name)
                .map(ReportText::shortened)
                .findFirst()
                .orElse(id);
    }

    private String nameOfOin(String oin) {
        return partners.all().stream()
                .filter(partner -> partner.oin().value().equals(oin))
                .map(Partner::name)
                .map(ReportText::shortened)
                .findFirst()
                .orElse(oin);
    }

    private static String shortened(String name) {
        return name.length() <= 34 ? name : name.substring(0, 33) + ".";
    }

    private void title(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    private void line(String format, Object... values) {
        out.println(values.length == 0 ? format : format.formatted(values));
    }
}
