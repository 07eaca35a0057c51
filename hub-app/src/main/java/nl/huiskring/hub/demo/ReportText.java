package nl.huiskring.hub.demo;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.huiskring.model.Partner;
import nl.huiskring.model.PartnerDirectory;
import nl.huiskring.town.TownReport.PartnerCount;
import nl.huiskring.town.story.HalfYear;
import nl.huiskring.town.wire.Node;

/** The report in Dutch, for a case manager and a privacy officer. */
final class ReportText {
    private static final int EXAMPLES = 10;
    private static final int WIDTH = 38;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
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
    private static final Map<String, String> OUTCOMES = Map.of("DENY", "geweigerd", "DEFER", "houder beslist");

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

    void print(Stage.Play play) {
        title("Halfjaar Hoogeveen, %s tot en met %s: wat er is uitgewisseld"
                .formatted(day(play.period(), true), day(play.period(), false)));
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

    private static String day(HalfYear period, boolean first) {
        LocalDate day = first ? period.first() : period.last();
        return DAY.format(day);
    }

    private void messages() {
        title("Berichten van de partners aan de hub, geteld in het eigen boek van de partner");
        line("%-" + WIDTH + "s %-6s %8s %8s %8s %9s", "partner", "via", "verzond", "aanvaard", "herhaald", "geweigerd");
        for (PartnerCount count : report.town().partners()) {
            line(
                    "%-" + WIDTH + "s %-6s %8d %8d %8d %9d",
                    name(count.id()),
                    count.transport(),
                    count.sent(),
                    count.accepted(),
                    count.repeated(),
                    count.refusedAsExpected());
        }
        line(
                "Herhaald: stond er al, en is niet nog eens verwerkt. Geweigerd: fout bericht, teruggegeven met de juiste foutcode.");
    }

    private void persons() {
        title("Personen en huishoudens");
        line(
                "%d personen in %d huishoudens",
                report.figures().persons(), report.figures().households());
        Map<String, Long> matches = report.figures().matches();
        line(
                "Personen in berichten: %d herkend, %d nieuw, %d onzeker",
                matches.getOrDefault("AUTO", 0L), matches.getOrDefault("NEW", 0L), matches.getOrDefault("REVIEW", 0L));
        line("Onzeker: een gegevensbeheerder beslist wie het is; tot dan worden de twee niet als één persoon gezien.");
    }

    private void alerts() {
        title("Huishoudens met een signaal, per regel en ernst");
        line("%-" + WIDTH + "s %8s %8s %8s", "regel", "geel", "oranje", "rood");
        report.figures()
                .alerts()
                .forEach((rule, levels) -> line(
                        "%-" + WIDTH + "s %8d %8d %8d",
                        rule + " " + RULES.getOrDefault(rule, ""),
                        levels.getOrDefault("YELLOW", 0L),
                        levels.getOrDefault("ORANGE", 0L),
                        levels.getOrDefault("RED", 0L)));
    }

    private void deliveries() {
        title("Huishoudsignalen aan de partners (een nieuwe versie bij nieuwe informatie)");
        line("%-" + WIDTH + "s %8s %8s %9s", "ontvanger", "bezorgd", "onderweg", "opgegeven");
        report.figures()
                .deliveries()
                .forEach((oin, states) -> line(
                        "%-" + WIDTH + "s %8d %8d %9d",
                        nameOfOin(oin),
                        states.getOrDefault("DELIVERED", 0L),
                        states.getOrDefault("PENDING", 0L),
                        states.getOrDefault("GIVEN_UP", 0L)));
    }

    private void refusals() {
        title("Beslissingen om niet te verstrekken, per regel (voor elk gegeven en elke mogelijke ontvanger)");
        report.recount().refusals().forEach((key, refused) -> {
            String[] rule = key.split(" ", 2);
            line(
                    "%-8s %-15s %6d  %s",
                    rule[0], OUTCOMES.getOrDefault(rule[1], rule[1]), refused.count(), refused.source());
        });
        line(
                "Geweigerd ziet er voor de ontvanger uit als \"niets bekend\". Houder beslist: de ontvanger ziet wie hij kan bellen.");
    }

    private void gap() {
        title("Verschil politie - Veilig Thuis");
        report.gapsDuringOutage().forEach(text -> line("Terwijl Veilig Thuis onbereikbaar was: %s", text));
        List<String> lines = report.gap().lines();
        lines.stream().limit(EXAMPLES).forEach(text -> line("%s", text));
        if (lines.size() > EXAMPLES) {
            line("... en %d regels meer", lines.size() - EXAMPLES);
        }
    }

    private void counts() {
        title("Tellingen zoals het Landelijk Programmabureau ze kreeg");
        if (counts.isEmpty()) {
            line("geen antwoord");
        }
        counts.stream().map(CountsText::of).flatMap(List::stream).forEach(text -> line("%s", text));
    }

    private void proof() {
        title("Controle");
        line(
                "Vergeleken, nummer voor nummer en over en weer: de boeken van de partners, de administratie van de hub, het logboek.");
        line(
                "%d verstrekte gegevens een voor een nageteld bij de beslissing van die verstrekking; %s.",
                report.recount().fields(),
                report.recount().checkedByOracle() > 0
                        ? report.recount().checkedByOracle()
                                + " daarvan opnieuw beslist door een onafhankelijke lezing van de matrix"
                        : "een onafhankelijke lezing van de matrix is hier niet, dus alleen de vastgelegde beslissing telt");
        line(
                "Logboek: %d regels, wortel %s.",
                report.audit().lines(), report.audit().root());
        line("Wat niet klopt; overal nul is goed:");
        report.checks().forEach(this::check);
        line("Duur: %d s.", report.seconds());
    }

    private void check(DemoReport.Check check) {
        int count = check.findings().size();
        line("%s %-58s %6d", count == 0 ? " " : "!", check.name(), count);
        check.findings().stream().limit(EXAMPLES).forEach(text -> line("    ! %s", text));
        if (count > EXAMPLES) {
            line("    ! ... en %d meer", count - EXAMPLES);
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
        return name.length() <= WIDTH ? name : name.substring(0, WIDTH - 3).stripTrailing() + "...";
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
